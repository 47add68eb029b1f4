import { startHost } from "../../host/jest/start-host";

describe("whole columns inserted through a table, as a person does with Insert > Columns", () => {
  it("become columns of that table; the table beside it, names and marks move along, and no cell is lost", async () => {
    const { Excel, host } = startHost();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A9:C11").values = [["Jaar", "Bedrag", "Rij-id"], [2022, 10, "a"], [2023, 20, "b"]];
      sheet.getRange("E9:F11").values = [["Datum", "Som"], [1, 5], [2, 7]];
      sheet.tables.add("A9:C11", true).name = "tblLinks";
      sheet.tables.add("E9:F11", true).name = "tblRechts";
      sheet.getRange("E8").values = [["Ontvangsten"]];
      sheet.getRange("H1").formulas = [["=SUM(tblRechts[Som])+SUM(tblLinks[Bedrag])+E10"]];
      context.workbook.names.add("lstSom", "=Blad1!$F$10:$F$11");
      const marked = sheet.getRange("E10:E11").conditionalFormats.add("Custom");
      marked.custom.rule.formula = "=$F10<0";
      await context.sync();
      sheet.getRange("C:D").insert("Right");
      await context.sync();
      const left = context.workbook.tables.getItem("tblLinks").getRange();
      const right = context.workbook.tables.getItem("tblRechts").getRange();
      const name = context.workbook.names.getItem("lstSom").getRange();
      const title = sheet.getRange("G8");
      const sum = sheet.getRange("J1");
      const mark = sheet.getRange("G10:G11").conditionalFormats.getItemAt(0).custom.rule;
      [left, right].forEach((range) => range.load("values,address"));
      [name, title, sum].forEach((range) => range.load("address,values,formulas"));
      mark.load("formula");
      await context.sync();
      return { left: left.values, right: right.address, name: name.address, title: title.values, sum: [sum.formulas[0]?.[0] as string, sum.values[0]?.[0] as number], mark: mark.formula };
    });
    expect(seen).toEqual({
      left: [["Jaar", "Bedrag", "Kolom1", "Kolom2", "Rij-id"], [2022, 10, "", "", "a"], [2023, 20, "", "", "b"]],
      right: "Blad1!G9:H11",
      name: "Blad1!H10:H11",
      title: [["Ontvangsten"]],
      sum: ["=SUM(tblRechts[Som])+SUM(tblLinks[Bedrag])+G10", 43],
      mark: "=$H10<0",
    });
    expect(host.refusals()).toEqual([]);
  });

  it("that would cross only a part of a table are refused", async () => {
    const { Excel } = startHost();
    const insert = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C3").values = [["a", "b", "c"], [1, 2, 3], [4, 5, 6]];
      sheet.tables.add("A1:C3", true);
      await context.sync();
      sheet.getRange("B2:B2").insert("Right");
      await context.sync();
    });
    await expect(insert).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  });
});
