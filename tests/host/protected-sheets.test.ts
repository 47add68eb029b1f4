import { startHost, type StartedHost } from "../../host/jest/start-host";

type Change = (sheet: Excel.Worksheet) => void;

async function guarded(options?: Excel.WorksheetProtectionOptions): Promise<StartedHost> {
  const started = startHost();
  await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [["Jaar", "Doel", "Bedrag"], [2022, "P1", 3], [2023, "P2", 1]];
    sheet.getRange("F1:F3").values = [["Kop"], [2], [1]];
    sheet.tables.add("A1:C3", true).name = "tblDoel";
    sheet.getRange("E1:E9").format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
  });
  return started;
}

/** "done", or the code of the error. */
function outcome({ Excel }: StartedHost, change: Change): Promise<string> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  }).then(
    () => "done",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
}

const refusedThen: Readonly<Record<string, Change>> = {
  "values of locked cells": (sheet) => (sheet.getRange("A2").values = [[1]]),
  "a clearing": (sheet) => sheet.getRange("A2").clear(),
  "a format": (sheet) => (sheet.getRange("E1").format.font.bold = true),
  "a number format": (sheet) => (sheet.getRange("E1").numberFormat = [["0.00"]]),
  "a border": (sheet) => (sheet.getRange("E1").format.borders.getItem("EdgeTop").style = "Continuous"),
  "a width": (sheet) => (sheet.getRange("E1").format.columnWidth = 90),
  "a height": (sheet) => (sheet.getRange("E1").format.rowHeight = 30),
  "a hidden row": (sheet) => (sheet.getRange("2:2").rowHidden = true),
  "an inserted row": (sheet) => sheet.getRange("2:2").insert("Down"),
  "a deleted column": (sheet) => sheet.getRange("H:H").delete("Left"),
  "a new row of a table": (sheet) => sheet.tables.getItem("tblDoel").rows.add(undefined, [[1, 2, 3]]),
  "another size of a table": (sheet) => sheet.tables.getItem("tblDoel").resize("A1:C5"),
  "a filter of a table": (sheet) => sheet.tables.getItem("tblDoel").columns.getItem("Jaar").filter.applyValuesFilter(["2022"]),
  "a filter of the sheet": (sheet) => sheet.autoFilter.apply("F1:F3", 0, { filterOn: "Values", values: ["2"] }),
  "a validation": (sheet) => (sheet.getRange("E1").dataValidation.rule = { list: { source: "a,b", inCellDropDown: true } }),
  "a lock that is taken off": (sheet) => (sheet.getRange("A2").format.protection.locked = false),
};

describe("a protected sheet", () => {
  it.each(Object.entries(refusedThen))("refuses %s", async (_, change) => {
    expect(await outcome(await guarded(), change)).toBe("AccessDenied");
  });

  it("takes what is written in unlocked cells, and everything once it is free again", async () => {
    const started = await guarded();
    expect(await outcome(started, (sheet) => (sheet.getRange("E1:E9").values = 7 as unknown as number[][]))).toBe("done");
    expect(await outcome(started, (sheet) => (sheet.getRange("E1:F1").values = [[1, 1]]))).toBe("AccessDenied");
    expect(await outcome(started, (sheet) => sheet.protection.unprotect())).toBe("done");
    for (const change of Object.values(refusedThen)) {
      expect(await outcome(started, change)).toBe("done");
    }
  });

  it("leaves free what its options say: formats, sizes and the filter of the sheet, but no lock and no filter of a table", async () => {
    const started = await guarded({ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true });
    const outcomes: string[] = [];
    for (const what of ["a format", "a number format", "a border", "a width", "a height", "a hidden row", "a filter of the sheet", "a lock that is taken off", "a filter of a table"]) {
      outcomes.push(await outcome(started, refusedThen[what] ?? (() => undefined)));
    }
    expect(outcomes).toEqual(["done", "done", "done", "done", "done", "done", "done", "AccessDenied", "AccessDenied"]);
  });
});
