import type { Area } from "../model/area";
import { intersect } from "../model/area";

/** The areas without what they share with `hole`: each cut into at most four. */
export function cutAreas(areas: readonly Area[], hole: Area): readonly Area[] {
  return areas.flatMap((area) => {
    const shared = intersect(area, hole);
    if (shared === null) {
      return [area];
    }
    const below = shared.row + shared.rows;
    const beside = shared.column + shared.columns;
    return [
      { ...area, rows: shared.row - area.row },
      { ...area, row: below, rows: area.row + area.rows - below },
      { ...shared, column: area.column, columns: shared.column - area.column },
      { ...shared, column: beside, columns: area.column + area.columns - beside },
    ].filter(({ rows, columns }) => rows > 0 && columns > 0);
  });
}
