import { startHost } from "../../host/jest/start-host";

describe("what is selected in the workbook", () => {
  it("is one range, with its size, its sheet, what is used of both, and the tables that it meets", async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:C4").values = [["Rekening", "Bedrag"], ["4300", 1], ["4301", 2]];
      sheet.tables.add("B2:C4", true).name = "tblEigen";
      sheet.getRange("F9").values = [["los"]];
      sheet.getRange("A1:D20").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange();
      selected.load("address,cellCount");
      selected.worksheet.load("name");
      const used = selected.getUsedRangeOrNullObject(true);
      used.load("address");
      const all = selected.worksheet.getUsedRangeOrNullObject(true);
      all.load("address");
      const tables = selected.getTables(false);
      tables.load("items/name");
      const beside = sheet.getRange("E1:G20").getTables(false);
      beside.load("items/name");
      const empty = sheet.getRange("H1:J20").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([selected.address, selected.cellCount, selected.worksheet.name]).toEqual(["Blad1!A1:D20", 80, "Blad1"]);
      expect([used.address, all.address, empty.isNullObject]).toEqual(["Blad1!B2:D9", "Blad1!B2:F9", true]);
      expect([tables.items.map(({ name }) => name), beside.items]).toEqual([["tblEigen"], []]);
    });
    host.close();
  });

  it("is nothing that a sheet has when nothing was ever written on it", async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
    host.close();
  });

  it("is no range when several areas are selected with Ctrl, until one is selected again", async () => {
    const { Excel, host } = startHost();
    const ask = (): Promise<string> =>
      Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange();
        selected.load("address");
        await context.sync();
        return selected.address;
      });
    host.workbook.active.select({ row: 0, column: 0, rows: 2, columns: 1 }, [{ row: 0, column: 2, rows: 2, columns: 1 }]);
    await expect(ask()).rejects.toMatchObject({ code: "InvalidSelection" });
    host.workbook.active.select({ row: 0, column: 2, rows: 2, columns: 1 });
    expect(await ask()).toBe("Blad1!C1:C2");
    host.close();
  });
});
