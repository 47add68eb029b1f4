import type { Area } from "./area";
import { intersect, sameArea } from "./area";
import type { Worksheet } from "./worksheet";

/** Stretches validations over whole columns of a table body along when the body gets more rows, as Excel does when a table grows. */
export function stretchValidations(sheet: Worksheet, before: Area, after: Area): void {
  if (after.rows <= before.rows) {
    return;
  }
  const isWholeColumn = (area: Area): boolean => {
    const shared = intersect(area, before);
    return shared !== null && sameArea(shared, area) && area.rows === before.rows;
  };
  if (sheet.validations.some(({ areas }) => areas.some(isWholeColumn))) {
    const stretch = (area: Area): Area => (isWholeColumn(area) ? { ...area, rows: after.rows } : area);
    sheet.setValidations(sheet.validations.map((known) => ({ ...known, areas: known.areas.map(stretch) })));
  }
}
