import { readFileSync } from "node:fs";
import { startHost } from "../../host/jest/start-host";
import { apiSets } from "../../scripts/host-coverage/api-sets";
import { excelApi } from "../../scripts/host-coverage/excel-api";

async function asks(excelApiVersion: string, ask: (sheet: Excel.Worksheet) => void): Promise<{ readonly outcome: string; readonly refused: readonly string[] }> {
  const { Excel, host } = startHost({ needs: new Map([["ExcelApi", excelApiVersion]]) });
  const outcome = await Excel.run(async (context) => {
    ask(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  }).then(
    () => "done",
    (error: unknown) => (error as OfficeExtension.Error).message,
  );
  const refused = host.refusals().map(({ what }) => what);
  host.forgetRefusals();
  return { outcome, refused };
}

describe("the requirement sets of a manifest", () => {
  it("refuse a method, a property and an event that came later, by name and set, although office.js lets them through", async () => {
    const resize = (sheet: Excel.Worksheet): void => {
      sheet.tables.add("A1:B2", true).resize("A1:B3");
    };
    expect(await asks("1.13", resize)).toEqual({ outcome: "done", refused: [] });
    expect(await asks("1.12", resize)).toEqual({ outcome: "Table.resize needs ExcelApi 1.13; the manifest asks for ExcelApi 1.12.", refused: ["Table.resize"] });
    expect(await asks("1.7", (sheet) => sheet.set({ showGridlines: false }))).toMatchObject({ refused: [] });
    expect(await asks("1.6", (sheet) => sheet.load("tabColor"))).toEqual({ outcome: "Worksheet.tabColor needs ExcelApi 1.7; the manifest asks for ExcelApi 1.6.", refused: ["Worksheet.tabColor"] });
    expect(await asks("1.9", (sheet) => void sheet.onRowSorted.add(() => Promise.resolve()))).toMatchObject({ refused: ["Worksheet._RegisterRowSortedEvent"] });
    expect(await asks("1.10", (sheet) => void sheet.onRowSorted.add(() => Promise.resolve()))).toEqual({ outcome: "done", refused: [] });
  });

  it("refuse an object that hangs on another, and name the set of what no one serves", async () => {
    expect(await asks("1.8", (sheet) => sheet.autoFilter.load("enabled"))).toMatchObject({ refused: ["Worksheet.autoFilter"] });
    expect(await asks("1.14", (sheet) => sheet.getRange("A1").load("valuesAsJson"))).toEqual({
      outcome: "Range.valuesAsJson needs ExcelApi 1.16; the manifest asks for ExcelApi 1.14.",
      refused: ["Range.valuesAsJson"],
    });
    expect((await asks("1.14", (sheet) => sheet.tables.add("A1:B2", true).rows.deleteRows([0]))).outcome).toContain("needs ExcelApiOnline 1.1");
  });

  it("leave out of a load of everything what came later", async () => {
    const { Excel } = startHost({ needs: new Map([["ExcelApi", "1.1"]]) });
    const loaded = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load();
      await context.sync();
      return sheet.toJSON();
    });
    expect(Object.keys(loaded).sort()).toEqual(["id", "name", "position", "visibility"]);
  });

  it("are known from Excel's types: the host's list is what the types say", () => {
    expect(readFileSync("host/dispatch/api-sets.json", "utf8")).toBe(apiSets(excelApi(process.cwd())));
  });
});
