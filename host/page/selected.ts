import type { Place } from "../grid/univer-selection";
import { bounding, cellArea, sheetColumns, sheetRows, type Area } from "../model/area";

/** What is selected on the shown sheet: an area, the active cell in it, and the corner that moves when it is extended. */
export interface Selected {
  readonly area: Area;
  readonly active: Place;
  readonly far: Place;
}

/** One cell selected. */
export function selectedCell(place: Place): Selected {
  return { area: cellArea(place.row, place.column), active: place, far: place };
}

/** The selection from its active cell to another corner. */
export function extendedTo(selected: Selected, far: Place): Selected {
  const { active } = selected;
  return { area: bounding(cellArea(active.row, active.column), cellArea(far.row, far.column)), active, far };
}

/** An area selected with its first cell active. */
export function selectedArea(area: Area, active: Place = { row: area.row, column: area.column }): Selected {
  const far = { row: active.row === area.row ? area.row + area.rows - 1 : area.row, column: active.column === area.column ? area.column + area.columns - 1 : area.column };
  return { area, active, far };
}

/** The whole rows of a selection. */
export function wholeRows({ area, active }: Selected): Selected {
  return selectedArea({ ...area, column: 0, columns: sheetColumns }, active);
}

/** The whole columns of a selection. */
export function wholeColumns({ area, active }: Selected): Selected {
  return selectedArea({ ...area, row: 0, rows: sheetRows }, active);
}
