import { startHost } from "../../host/jest/start-host";

describe("properties of many cells, rows or columns in one answer", () => {
  it("says of each cell whether it is locked, of each row and column whether it is hidden", async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").format.protection.locked = false;
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      await context.sync();
      const area = sheet.getRange("B2:C3");
      const cells = area.getCellProperties({ address: true, format: { protection: true } });
      const rows = area.getRowProperties({ rowHidden: true });
      const columns = area.getColumnProperties({ columnHidden: true });
      await context.sync();
      expect(cells.value.map((line) => line.map(({ format }) => format?.protection?.locked))).toEqual([
        [false, true],
        [true, true],
      ]);
      expect(cells.value[1]?.[1]?.address).toBe("Blad1!C3");
      expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }]);
      expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }]);
    });
    host.close();
  });

  it("refuses by name what it does not serve", async () => {
    const { Excel, host } = startHost();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").getCellProperties({ format: { fill: { color: true } } });
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "NotImplemented" });
    host.forgetRefusals();
    host.close();
  });
});
