import type { Area } from "./area";
import { intersect } from "./area";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The rows of an area that a filter hides now, be it of a table or of the sheet; rows that a person hid do not count. */
export function filteredRows(workbook: Workbook, sheet: Worksheet, area: Area): ReadonlySet<number> {
  const bodies = workbook.tables.on(sheet).flatMap((table) => (table.isFiltered ? [table.body] : []));
  const { filter } = sheet;
  if (filter !== null && filter.criteria.size > 0) {
    bodies.push({ ...filter.area, row: filter.area.row + 1, rows: filter.area.rows - 1 });
  }
  const rows = new Set<number>();
  for (const body of bodies) {
    const shared = intersect(body, area);
    for (let row = shared?.row ?? 0; shared !== null && row < shared.row + shared.rows; row += 1) {
      if (sheet.layout.hiddenRows.has(row)) {
        rows.add(row);
      }
    }
  }
  return rows;
}
