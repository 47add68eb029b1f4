import { startHost, type StartedHost } from "../../host/jest/start-host";

async function book(): Promise<StartedHost> {
  const started = startHost();
  await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Bron";
    sheet.getRange("A1:B5").values = [[1, 10], [2, 20], [3, 30], [4, 40], [5, 50]];
    sheet.getRange("D1:D4").formulas = [["=SUM(A1:A5)"], ["=$A$4+A5"], ["=SUM(B:B)"], ["=A2"]];
    const other = context.workbook.worksheets.add("Elders");
    other.getRange("A1:A2").formulas = [["=Bron!A4*100"], ["=A1"]];
    context.workbook.names.add("Blok", sheet.getRange("A2:B4"));
    await context.sync();
  });
  return started;
}

function change({ Excel }: StartedHost, edit: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem("Bron"));
    await context.sync();
  });
}

async function formulas({ host, Excel }: StartedHost, own = "D1:D4"): Promise<unknown[]> {
  const name = await Excel.run(async (context) => {
    const item = context.workbook.names.getItem("Blok");
    item.load("formula");
    await context.sync();
    return item.formula as string;
  });
  return [...(await host.read(`Bron!${own}`)).formulas.flat(), ...(await host.read("Elders!A1:A2")).formulas.flat(), name];
}

describe("cells that are inserted or deleted", () => {
  it("move what lies below, and with it references here, on other sheets and in names; sums grow around them", async () => {
    const started = await book();
    await change(started, (sheet) => sheet.getRange("A3:B4").insert("Down"));
    expect(await formulas(started)).toEqual(["=SUM(A1:A7)", "=$A$6+A7", "=SUM(B:B)", "=A2", "=Bron!A6*100", "=A1", "=Bron!$A$2:$B$6"]);
    expect((await started.host.read("Bron!A1:A7")).values.flat()).toEqual([1, 2, "", "", 3, 4, 5]);
    expect((await started.host.read("Bron!D1:D3")).values.flat()).toEqual([15, 9, 150]);
  });

  it("move what lies at the right", async () => {
    const started = await book();
    await change(started, (sheet) => sheet.getRange("A1:A5").insert("Right"));
    expect(await formulas(started, "E1:E4")).toEqual(["=SUM(B1:B5)", "=$B$4+B5", "=SUM(B:B)", "=B2", "=Bron!B4*100", "=A1", "=Bron!$B$2:$C$4"]);
  });

  it("take references with them when they go: #REF! where all is gone, a smaller sum where a part is", async () => {
    const started = await book();
    await change(started, (sheet) => sheet.getRange("2:3").delete("Up"));
    expect(await formulas(started, "D1:D2")).toEqual(["=SUM(A1:A3)", "=#REF!", "=Bron!A2*100", "=A1", "=Bron!$A$2:$B$2"]);
    expect((await started.host.read("Elders!A1:A2")).values.flat()).toEqual([400, 400]);
    await change(started, (sheet) => sheet.getRange("A2").delete("Up"));
    expect((await started.host.read("Elders!A1:A2")).formulas.flat()).toEqual(["=#REF!*100", "=A1"]);
    expect((await started.host.read("Elders!A1")).values).toEqual([["#REF!"]]);
  });

  it("leave whole rows and columns their sizes, and give the range that came free", async () => {
    const started = await book();
    const address = await started.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bron");
      sheet.getRange("4:4").format.rowHeight = 40;
      const free = sheet.getRange("2:2").insert("Down");
      free.load("address");
      await context.sync();
      return free.address;
    });
    expect(address).toBe("Bron!2:2");
    const { rowHeights } = started.host.workbook.findSheet("Bron")?.layout ?? { rowHeights: new Map<number, number>() };
    expect([...rowHeights]).toEqual([[4, 40]]);
  });

  it("are refused where they would tear a table", async () => {
    const started = await book();
    await change(started, (sheet) => void (sheet.tables.add("A1:B5", false).name = "tblBlok"));
    const tears = [(sheet: Excel.Worksheet): unknown => sheet.getRange("A3").insert("Down"), (sheet: Excel.Worksheet): unknown => { sheet.getRange("A3:A4").delete("Left"); return null; }];
    for (const tear of tears) {
      await expect(change(started, tear)).rejects.toMatchObject({ code: "InsertDeleteConflict" });
    }
  });
});
