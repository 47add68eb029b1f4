import type { Area } from "../model/area";
import { intersect, sheetColumns, sheetRows } from "../model/area";
import type { Corner, Expression } from "./expression";
import type { CellPlace, CellSource } from "./formula-engine";

const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

function shifted(corner: Corner, down: number, right: number): readonly [row: number, column: number] {
  return [corner.row + (corner.rowFixed ? 0 : down), corner.column + (corner.columnFixed ? 0 : right)];
}

/** A whole column or row is cut to what the sheet has in use, so that it costs no more than that. */
function cut(area: Area, source: CellSource, sheetId: string): Area {
  if (area.rows !== sheetRows && area.columns !== sheetColumns) {
    return area;
  }
  const extent = source.extent(sheetId);
  const rows = area.rows === sheetRows ? Math.max(1, extent.rows) : area.rows;
  const columns = area.columns === sheetColumns ? Math.max(1, extent.columns) : area.columns;
  return { ...area, rows, columns };
}

/** The cells that a reference means where it stands; null when its sheet or its cells do not exist. */
export function referredArea(
  reference: Extract<Expression, { readonly is: "reference" }>,
  standpoint: { readonly source: CellSource; readonly at: CellPlace; readonly down: number; readonly right: number },
): { readonly sheetId: string; readonly area: Area; readonly written: Area } | null {
  const { source, at, down, right } = standpoint;
  const sheetId = reference.sheet === null ? at.sheetId : source.sheetId(reference.sheet);
  if (sheetId === null) {
    return null;
  }
  const [row1, column1] = shifted(reference.from, down, right);
  const [row2, column2] = shifted(reference.to, down, right);
  const written: Area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row1 - row2) + 1,
    columns: Math.abs(column1 - column2) + 1,
  };
  const inside = intersect(written, wholeSheet);
  if (inside === null || inside.rows !== written.rows || inside.columns !== written.columns) {
    return null;
  }
  return { sheetId, area: cut(written, source, sheetId), written };
}
