import type { Area } from "./area";
import { intersect, sameArea } from "./area";
import type { Worksheet } from "./worksheet";

/** Stretches validations over whole columns of a table body along when the body gets more rows, as Excel does when a table grows. */
export function stretchValidations(sheet: Worksheet, before: Area, after: Area): void {
  if (after.rows <= before.rows) {
    return;
  }
  let stretched = false;
  const stretch = (area: Area): Area => {
    const shared = intersect(area, before);
    if (shared === null || !sameArea(shared, area) || area.rows !== before.rows) {
      return area;
    }
    stretched = true;
    return { ...area, rows: after.rows };
  };
  const validations = sheet.validations.map((known) => ({ ...known, areas: known.areas.map(stretch) }));
  if (stretched) {
    sheet.setValidations(validations);
  }
}
