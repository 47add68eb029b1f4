import { startHost } from "../../host/jest/start-host";

async function book() {
  const started = startHost();
  await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Bestedingen";
    sheet.getRange("A1:D3").values = [
      ["Jaar", "Doel", "Bedrag", "Dubbel"],
      [2022, "P1", 0.1, ""],
      [2023, "P1", 0.2, ""],
    ];
    const table = sheet.tables.add("A1:D3", true);
    table.name = "tblBesteding";
    table.columns.getItem("Dubbel").getDataBodyRange().formulas = [["=[@Bedrag]*2"], ["=[@Bedrag]*2"]];
    const overview = context.workbook.worksheets.add("Overzicht");
    overview.getRange("A1:A4").formulas = [
      ['=SUMIFS(tblBesteding[Bedrag],tblBesteding[Doel],"P1")'],
      ["=ROWS(tblBesteding)"],
      ["=SUM(tblBesteding[Dubbel])"],
      ["=tblBesteding[[#Headers],[Bedrag]]"],
    ];
    context.workbook.names.add("Bedragen", "=tblBesteding[Bedrag]");
    overview.getRange("A5").formulas = [["=SUM(Bedragen)"]];
    await context.sync();
  });
  return started;
}

describe("a table that grows", () => {
  it("is summed by its new size at once, and still after the next ordinary edit", async () => {
    const { Excel, host } = await book();
    expect((await host.read("Overzicht!A1:A5")).values.flat()).toEqual([0.30000000000000004, 2, 0.6000000000000001, "Bedrag", 0.30000000000000004]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblBesteding");
      table.resize("A1:D5");
      context.workbook.worksheets.getItem("Bestedingen").getRange("A4:C5").values = [
        [2024, "P1", 1000],
        [2024, "P2", 5000],
      ];
      await context.sync();
    });
    expect((await host.read("Overzicht!A1:A3")).values.flat()).toEqual([1000.3, 4, 12000.6]);
    await host.type("Bestedingen!C4", "2000");
    expect((await host.read("Overzicht!A1:A5")).values.flat()).toEqual([2000.3, 4, 14000.6, "Bedrag", 7000.3]);
  });

  it("keeps its formulas as they were written, and fills them down", async () => {
    const { Excel, host } = await book();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("tblBesteding").resize("A1:D4");
      await context.sync();
    });
    expect((await host.read("Bestedingen!D2:D4")).formulas).toEqual([["=[@Bedrag]*2"], ["=[@Bedrag]*2"], ["=[@Bedrag]*2"]]);
    expect((await host.read("Overzicht!A1")).formulas).toEqual([['=SUMIFS(tblBesteding[Bedrag],tblBesteding[Doel],"P1")']]);
  });

  it("takes in what a person types right below it, with its formulas", async () => {
    const { host } = await book();
    await host.type("Bestedingen!C4", "3,5");
    expect(host.workbook.tables.find("tblBesteding")?.area.rows).toBe(4);
    expect((await host.read("Bestedingen!D4")).values).toEqual([[7]]);
    expect((await host.read("Overzicht!A2")).values).toEqual([[3]]);
  });

  it("takes in a pasted block below it, and a column typed beside it", async () => {
    const { host } = await book();
    await host.paste("Bestedingen!A4", "2024\tP1\t1.000,10\n2024\tP1\t2,20");
    await host.type("Bestedingen!E1", "Bewijs");
    expect(host.workbook.tables.find("tblBesteding")?.area).toEqual({ row: 0, column: 0, rows: 5, columns: 5 });
    expect((await host.read("Overzicht!A1:A2")).values.flat()).toEqual([1002.6, 4]);
  });

  it("does not grow over something that stands in the way, nor two rows below it", async () => {
    const { host } = await book();
    await host.type("Bestedingen!A5", "los");
    await host.type("Bestedingen!E2", "naast");
    await host.type("Bestedingen!A4", "eronder");
    expect(host.workbook.tables.find("tblBesteding")?.area.rows).toBe(4);
    expect(host.workbook.tables.find("tblBesteding")?.columns).toHaveLength(5);
    await host.type("Bestedingen!B6", "te ver");
    expect(host.workbook.tables.find("tblBesteding")?.area.rows).toBe(4);
  });

  it("moves what stands below when rows are added through the API, and takes rows out again", async () => {
    const { Excel, host } = await book();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bestedingen");
      sheet.getRange("B6").values = [["eronder"]];
      const table = sheet.tables.getItem("tblBesteding");
      table.rows.add(undefined, [
        [2025, "P1", 1, "=[@Bedrag]*2"],
        [2025, "P1", 2, "=[@Bedrag]*2"],
      ]);
      await context.sync();
    });
    expect((await host.read("Bestedingen!A4:D5")).values).toEqual([
      [2025, "P1", 1, 2],
      [2025, "P1", 2, 4],
    ]);
    expect((await host.read("Bestedingen!B8")).values).toEqual([["eronder"]]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("tblBesteding").rows.getItemAt(0).delete();
      await context.sync();
    });
    expect((await host.read("Overzicht!A1:A2")).values.flat()).toEqual([3.2, 3]);
    expect((await host.read("Bestedingen!B7")).values).toEqual([["eronder"]]);
  });

  it("renames a column when its header is typed over, and follows a sheet to its new name", async () => {
    const { Excel, host } = await book();
    await host.type("Bestedingen!B1", "Doel van besteding");
    await host.type("Bestedingen!C1", "Bedrag in euro");
    expect(host.workbook.tables.find("tblBesteding")?.columns.map(({ name }) => name)).toEqual(["Jaar", "Doel van besteding", "Bedrag in euro", "Dubbel"]);
    expect((await host.read("Overzicht!A1:A4")).formulas.flat()).toEqual([
      '=SUMIFS(tblBesteding[Bedrag in euro],tblBesteding[Doel van besteding],"P1")',
      "=ROWS(tblBesteding)",
      "=SUM(tblBesteding[Dubbel])",
      "=tblBesteding[[#Headers],[Bedrag in euro]]",
    ]);
    expect((await host.read("Bestedingen!D2")).formulas).toEqual([["=[@[Bedrag in euro]]*2"]]);
    expect((await host.read("Overzicht!A1:A5")).values.flat()).toEqual([0.30000000000000004, 2, 0.6000000000000001, "Bedrag in euro", 0.30000000000000004]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Overzicht").getRange("B1").formulas = [["=Bestedingen!C2*10"]];
      context.workbook.worksheets.getItem("Bestedingen").name = "Uitgaven 2022";
      await context.sync();
    });
    expect((await host.read("Overzicht!B1")).formulas).toEqual([["='Uitgaven 2022'!C2*10"]]);
    expect((await host.read("Overzicht!B1")).values).toEqual([[1]]);
  });

  it("takes in a paste that begins in its last row, and its validation goes along", async () => {
    const { host } = await book();
    const sheet = host.workbook.sheets.find(({ name }) => name === "Bestedingen");
    if (sheet === undefined) throw new Error("The book has no sheet Bestedingen.");
    sheet.setValidations([
      {
        areas: [{ row: 1, column: 1, rows: 2, columns: 1 }],
        rule: { is: "list", source: "P1,P2", inCellDropDown: true },
        ignoreBlanks: true,
        alert: { showAlert: true, style: "Stop", title: "", message: "" },
        prompt: { showPrompt: false, title: "", message: "" },
      },
    ]);
    await host.paste("Bestedingen!A3", "2023\tP1\t1\n2024\tP1\t2\n2025\tP2\t3\n");
    expect((await host.read("Overzicht!A1:A3")).values.flat()).toEqual([3.1, 4, 12.2]);
    expect((await host.type("Bestedingen!B5", "P9")).is).toBe("refused");
    expect((await host.type("Bestedingen!B6", "P9")).is).toBe("taken");
  });
});
