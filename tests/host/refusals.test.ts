import { readFileSync } from "node:fs";
import { join } from "node:path";
import { servedClasses } from "../../host/dispatch/define-class";
import { startHost } from "../../host/jest/start-host";

describe("what the host does not serve", () => {
  it("is refused by name, and remembered", async () => {
    const { Excel, host } = startHost();
    const moving = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").moveTo("D1:E2");
      await context.sync();
    });
    await expect(moving).rejects.toMatchObject({ code: "ApiNotFound", message: "Range.moveTo is not served by this host." });
    expect(host.refusals()).toEqual([{ what: "Range.moveTo", code: "ApiNotFound", message: "Range.moveTo is not served by this host." }]);
    host.forgetRefusals();
  });

  it("counts down to properties of a load, set properties and argument values", async () => {
    const { Excel, host } = startHost();
    const tries: ((context: Excel.RequestContext) => void)[] = [
      (context) => context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("formulasR1C1"),
      (context) => {
        context.workbook.worksheets.getActiveWorksheet().standardWidth = 12;
      },
      (context) => context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add("ColorScale"),
      (context) => context.workbook.worksheets.getActiveWorksheet().charts.add("Radar", context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2")),
    ];
    for (const attempt of tries) {
      await expect(
        Excel.run(async (context) => {
          attempt(context);
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: expect.stringMatching(/ApiNotFound|NotImplemented/) as unknown });
    }
    expect(host.refusals().map(({ what }) => what)).toEqual(["Range.formulasR1C1", "Worksheet.standardWidth", "ConditionalFormatCollection.add", "ChartCollection.add"]);
    host.forgetRefusals();
  });

  it("includes an argument that a served method does not look at", async () => {
    const { Excel, host } = startHost();
    const adding = Excel.run(async (context) => {
      const table = context.workbook.worksheets.getActiveWorksheet().tables.add("A1:B2", true);
      table.rows.add(undefined, [[1, 2]], true);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "NotImplemented", message: "TableRowCollection.add: argument 3 (true) is not served by this host." });
    expect(host.refusals().map(({ what }) => what)).toEqual(["TableRowCollection.add"]);
    host.forgetRefusals();
  });

  it("includes all that came after the floor of the manifest: no member served is newer than ExcelApi 1.14", () => {
    const types = readFileSync(join("node_modules", "@types", "office-js", "index.d.ts"), "utf8");
    const newer = servedClasses()
      .flatMap(({ members }) => members)
      .filter((member) => !member.includes("._") && Number(apiOf(types, member) ?? 0) > 14);
    expect(newer).toEqual([]);
  });

  it("includes what Office.js does not know: every member served stands in its types", () => {
    const types = readFileSync(join("node_modules", "@types", "office-js", "index.d.ts"), "utf8");
    // The last two are what Excel.createWorkbook sends.
    const hidden = ["Worksheet.gridlines", "Worksheet.headings", "Table.legacyId", "Application.createWorkbook", "WorkbookCreated.open"];
    const unknown = servedClasses()
      .flatMap(({ members }) => members)
      .filter((member) => !member.includes("._") && !hidden.includes(member) && apiOf(types, member) === null);
    expect(unknown).toEqual([]);
  });
});

/** The minor version of ExcelApi that brought a member such as "Range.getCell"; null when the types do not know it. */
function apiOf(types: string, member: string): string | null {
  const [className = "", name = ""] = member.split(".");
  const start = types.search(new RegExp(`\\n    class ${className} (?:extends|\\{)`));
  const excel = types.indexOf("declare namespace Excel");
  const from = start < excel ? types.indexOf(`\n    class ${className} extends`, excel) : start;
  if (from < 0) {
    return null;
  }
  const body = types.slice(from, types.indexOf("\n    }\n", from));
  const at = body.search(new RegExp(`\\n        (?:readonly )?${name}[(:<?]`));
  if (at < 0) {
    return null;
  }
  return [...body.slice(0, at).matchAll(/\[Api set: ExcelApi 1\.(\d+)/g)].at(-1)?.[1] ?? "1";
}
