import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";

/** Shows or hides the totals row: the word "Totaal" in the first column and a sum in the last, as Excel makes it. */
export function showTotals(workbook: Workbook, table: Table, show: boolean): void {
  if (show === table.look.showTotals) {
    return;
  }
  const row = table.area.row + table.area.rows - (show ? 0 : 1);
  const place = { ...table.area, row, rows: 1 };
  if (!show) {
    table.sheet.put(table.columns.map((_, at) => ({ row, column: place.column + at, content: { value: null } })), place, "table");
    workbook.tables.setLook(table, { showTotals: false });
    return;
  }
  workbook.tables.setLook(table, { showTotals: true });
  const last = table.columns.length - 1;
  table.sheet.put(
    [
      { row, column: place.column, content: { value: "Totaal" } },
      { row, column: place.column + last, content: { formula: `=SUBTOTAL(109,[${table.columns[last]?.name ?? ""}])` } },
    ],
    place,
    "table",
  );
}
