import { startHost } from "../../host/jest/start-host";

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

async function listening() {
  const started = startHost();
  const changes: Excel.WorksheetChangedEventArgs[] = [];
  const tableChanges: Excel.TableChangedEventArgs[] = [];
  const others: string[] = [];
  await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Maatregel", "Bedrag"],
      ["Huur", 10],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.name = "tblMaatregel";
    await context.sync();
    const note = (what: string) => () => {
      others.push(what);
      return Promise.resolve();
    };
    context.workbook.worksheets.onChanged.add((event) => {
      changes.push(event);
      return Promise.resolve();
    });
    context.workbook.tables.onChanged.add((event) => {
      tableChanges.push(event);
      return Promise.resolve();
    });
    context.workbook.worksheets.onActivated.add(note("activated"));
    context.workbook.worksheets.onAdded.add(note("sheet added"));
    context.workbook.worksheets.onDeleted.add(note("sheet deleted"));
    context.workbook.tables.onAdded.add(note("table added"));
    context.workbook.tables.onDeleted.add(note("table deleted"));
    context.workbook.worksheets.onSelectionChanged.add(note("selected"));
    await context.sync();
  });
  await soon();
  changes.length = 0;
  tableChanges.length = 0;
  others.length = 0;
  return { ...started, changes, tableChanges, others };
}

describe("events of Excel", () => {
  it("tell of one typed cell with its value before and after, and that it was not the add-in", async () => {
    const { host, changes, tableChanges } = await listening();
    await host.type("B2", "12,50");
    await soon();
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: 10, valueAfter: 12.5, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    });
    expect(tableChanges.map(({ address, tableId }) => [address, tableId])).toEqual([["B2", "1"]]);
  });

  it("tell of a pasted block once, without values", async () => {
    const { host, changes } = await listening();
    await host.paste("D5", "1\t2\n3\t4");
    await soon();
    expect(changes.map(({ address, details }) => [address, details])).toEqual([["D5:E6", undefined]]);
  });

  it("say Remote for what a co-author does", async () => {
    const { host, changes } = await listening();
    await host.asSecondAuthor(() => host.type("B2", "99"));
    await soon();
    expect(changes.map(({ source }) => source)).toEqual(["Remote"]);
    await host.type("B2", "1");
    await soon();
    expect(changes.map(({ source }) => source)).toEqual(["Remote", "Local"]);
  });

  it("say that the add-in itself was the cause, and tell of a write in chunks once", async () => {
    const { Excel, host, changes } = await listening();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("F1:H2000");
      range.values = Array.from({ length: 2000 }, (_, row) => [row, "tekst", row / 2]);
      await context.sync();
    });
    await soon();
    expect(changes.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([["F1:H2000", "ThisLocalAddin"]]);
    expect((await host.read("F2000:H2000")).values).toEqual([[1999, "tekst", 999.5]]);
  });

  it("give the range that they tell of", async () => {
    const { Excel, host, changes } = await listening();
    await host.type("B2", "5");
    await soon();
    const values = await Excel.run(async (context) => {
      const range = changes[0]?.getRange(context);
      range?.load("values");
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([[5]]);
  });

  it("tell of sheets and tables that come, go and are brought to the front, and of the selection", async () => {
    const { Excel, others } = await listening();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Extra");
      sheet.getRange("A1:A2").values = [["Kop"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      sheet.activate();
      sheet.getRange("C3").select();
      await context.sync();
      table.delete();
      sheet.delete();
      await context.sync();
    });
    await soon();
    expect(others).toEqual(["sheet added", "table added", "activated", "selected", "table deleted", "sheet deleted"]);
  });

  it("tell of formats to who asked for them, and of what is selected in a table", async () => {
    const { Excel, host } = startHost();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [["Jaar", "Bedrag"], [2022, 1]];
      const table = sheet.tables.add("A1:B2", true);
      table.onSelectionChanged.add((event) => Promise.resolve(void heard.push([event.address, event.isInsideTable])));
      sheet.onFormatChanged.add((event) => Promise.resolve(void heard.push(event.address)));
      await context.sync();
      sheet.getRange("D4:E5").format.font.bold = true;
      sheet.getRange("B2:C9").select();
      await context.sync();
      sheet.getRange("G1").select();
      await context.sync();
    });
    await soon();
    expect(heard).toEqual(["D4:E5", ["B2", true], ["", false]]);
    expect(host.refusals()).toEqual([]);
  });

  it("that this host never tells are refused when a handler is added", async () => {
    const { Excel, host } = startHost();
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onSingleClicked.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(host.refusals()).toHaveLength(1);
    host.forgetRefusals();
  });

  it("stop when the handler is removed", async () => {
    const { Excel, host } = startHost();
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await host.type("A1", "1");
    await soon();
    handler.remove();
    await handler.context.sync();
    await host.type("A2", "2");
    await soon();
    expect(heard).toEqual(["A1"]);
  });
});
