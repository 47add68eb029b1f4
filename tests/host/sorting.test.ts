import { startHost, type StartedHost } from "../../host/jest/start-host";

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

async function book(): Promise<StartedHost> {
  const started = startHost();
  await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Bestedingen";
    sheet.getRange("A1:D5").formulas = [
      ["Maatregel", "Bedrag", "Dubbel", "Btw"],
      ["Huur", 30, "=[@Bedrag]*2", "=B2*$B$8"],
      ["zomerschool", 10, "=[@Bedrag]*2", "=B3*$B$8"],
      ["Éénmalig", 20, "=[@Bedrag]*2", "=B4*$B$8"],
      ["", 40, "=[@Bedrag]*2", "=B5*$B$8"],
    ];
    sheet.getRange("B8").values = [[0.5]];
    const table = sheet.tables.add("A1:D5", true);
    table.name = "tblBesteding";
    sheet.getRange("A3").format.fill.color = "#FFFF00";
    sheet.getRange("A3").format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("B3").numberFormat = [["0.00"]];
    await context.sync();
  });
  return started;
}

async function sorted({ Excel, host }: StartedHost, sort: (table: Excel.Table) => void): Promise<unknown[]> {
  await Excel.run(async (context) => {
    sort(context.workbook.tables.getItem("tblBesteding"));
    await context.sync();
  });
  return (await host.read("Bestedingen!A2:A5")).values.flat();
}

describe("a table that is sorted", () => {
  it("puts its rows in order: text without case, empty cells last either way", async () => {
    const started = await book();
    expect(await sorted(started, (table) => table.sort.apply([{ key: 0 }]))).toEqual(["Éénmalig", "Huur", "zomerschool", ""]);
    expect(await sorted(started, (table) => table.sort.apply([{ key: 0, ascending: false }]))).toEqual(["zomerschool", "Huur", "Éénmalig", ""]);
  });

  it("moves formulas and formats with their rows, and leaves borders where they are", async () => {
    const started = await book();
    const { host } = started;
    expect(await sorted(started, (table) => table.sort.apply([{ key: 1, ascending: true }]))).toEqual(["zomerschool", "Éénmalig", "Huur", ""]);
    const read = await host.read("Bestedingen!A2:D5");
    expect(read.formulas.map((row) => row.slice(2))).toEqual([
      ["=[@Bedrag]*2", "=B2*$B$8"],
      ["=[@Bedrag]*2", "=B3*$B$8"],
      ["=[@Bedrag]*2", "=B4*$B$8"],
      ["=[@Bedrag]*2", "=B5*$B$8"],
    ]);
    expect(read.values.map((row) => row.slice(1))).toEqual([
      [10, 20, 5],
      [20, 40, 10],
      [30, 60, 15],
      [40, 80, 20],
    ]);
    expect(read.texts[0]?.[1]).toBe("10,00");
    const sheet = host.workbook.findSheet("Bestedingen");
    expect([1, 2].map((row) => [sheet?.cell(row, 0).format.fill, sheet?.cell(row, 0).format.borders.EdgeBottom?.style])).toEqual([
      ["#FFFF00", undefined],
      [null, "Double"],
    ]);
  });

  it("sorts by what formulas give, by several columns, and again when asked", async () => {
    const started = await book();
    expect(await sorted(started, (table) => table.sort.apply([{ key: 2, ascending: false }]))).toEqual(["", "Huur", "Éénmalig", "zomerschool"]);
    await started.host.type("Bestedingen!B5", "99");
    expect(await sorted(started, (table) => table.sort.reapply())).toEqual(["zomerschool", "", "Huur", "Éénmalig"]);
    await started.host.paste("Bestedingen!A2", "b\t1\nb\t2\na\t1\na\t2");
    expect(await sorted(started, (table) => table.sort.apply([{ key: 0 }, { key: 1, ascending: false }]))).toEqual(["a", "a", "b", "b"]);
    expect((await started.host.read("Bestedingen!B2:B5")).values.flat()).toEqual([2, 1, 2, 1]);
  });

  it("tells what it was sorted by, and forgets it without moving a row", async () => {
    const started = await book();
    await sorted(started, (table) => table.sort.apply([{ key: 1, ascending: false }], true));
    const read = () =>
      started.Excel.run(async (context) => {
        const { sort } = context.workbook.tables.getItem("tblBesteding");
        sort.load("fields,matchCase");
        await context.sync();
        return [sort.fields, sort.matchCase];
      });
    expect(await read()).toMatchObject([[{ key: 1, ascending: false }], true]);
    expect(await sorted(started, (table) => table.sort.clear())).toEqual(["", "Huur", "Éénmalig", "zomerschool"]);
    expect(await read()).toEqual([[], false]);
  });

  it("leaves rows that a filter hides where they are", async () => {
    const started = await book();
    await sorted(started, (table) => table.columns.getItem("Bedrag").filter.applyCustomFilter("<>10"));
    await sorted(started, (table) => table.sort.apply([{ key: 1, ascending: false }]));
    expect((await started.host.read("Bestedingen!B2:B5")).values.flat()).toEqual([40, 10, 30, 20]);
  });

  it("tells that rows were sorted, and by whom", async () => {
    const started = await book();
    const told: unknown[] = [];
    await started.Excel.run(async (context) => {
      context.workbook.worksheets.onRowSorted.add((event) => Promise.resolve(void told.push([event.address, event.source])));
      await context.sync();
    });
    await sorted(started, (table) => table.sort.apply([{ key: 1 }]));
    await soon();
    expect(told).toEqual([["A2:D5", "Local"]]);
  });

  it("is refused on a protected sheet, and by name for what is not served", async () => {
    const started = await book();
    await expect(sorted(started, (table) => table.sort.apply([{ key: 0, sortOn: "CellColor", color: "#FFFF00" }]))).rejects.toMatchObject({ code: "NotImplemented" });
    await expect(sorted(started, (table) => table.sort.apply([{ key: 9 }]))).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(started.host.refusals().map(({ what }) => what)).toEqual(["TableSort.apply"]);
    started.host.forgetRefusals();
    await started.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bestedingen").protection.protect();
      await context.sync();
    });
    await expect(sorted(started, (table) => table.sort.apply([{ key: 0 }]))).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("a range that is sorted", () => {
  it("knows its headers, and takes numbers written as text for numbers when asked", async () => {
    const { Excel, host } = startHost();
    const values = async (): Promise<unknown[]> => (await host.read("A1:A5")).values.flat();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A5");
      range.numberFormat = [["@"]];
      range.values = [["Kop"], ["10"], ["9"], ["x"], ["1"]];
      range.sort.apply([{ key: 0 }], false, true);
      await context.sync();
      expect(await values()).toEqual(["Kop", "1", "10", "9", "x"]);
      range.sort.apply([{ key: 0, dataOption: "TextAsNumber" }], false, true, "Rows");
      await context.sync();
      expect(await values()).toEqual(["Kop", "1", "9", "10", "x"]);
      range.values = [["=NA()"], [true], [2], ["a"], [""]];
      range.numberFormat = [["General"]];
      range.values = [["=NA()"], [true], [2], ["a"], [""]];
      range.sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect(await values()).toEqual([2, "a", true, "#N/A", ""]);
    expect(host.refusals()).toEqual([]);
  });
});
