import type { Arguments } from "../dispatch/arguments";
import { deleteCells, insertCells } from "../model/shift-cells";
import { plainFormat } from "../model/cell-format";
import type { CellEdit } from "../model/worksheet";
import type { RangeRef } from "./range-ref";
import { mayChange, mayEdit } from "./write-access";

/** Range.clear: contents, formats or both. */
export function clearRange(range: RangeRef, args: Arguments): null {
  const what = args.word(0, ["All", "Contents", "Formats"] as const, "All");
  mayEdit(range.sheet, range.area);
  if (what !== "Contents") {
    range.sheet.format(range.area, plainFormat);
  }
  if (what !== "Formats") {
    const edits: CellEdit[] = [];
    range.sheet.grid.visit(range.area, (cell, row, column) => {
      if (cell.value !== null || cell.formula !== null) {
        edits.push({ row, column, content: { value: null } });
      }
    });
    range.office.workbook.edit(range.sheet, edits, range.area);
  }
  return null;
}

/** Range.delete: cells move up or left into the place. */
export function deleteRange(range: RangeRef, args: Arguments): null {
  mayChange(range.sheet);
  deleteCells(range.office.workbook, range.sheet, range.area, args.word(0, ["Up", "Left"] as const) === "Up" ? "DeleteUp" : "DeleteLeft");
  return null;
}

/** Range.insert: cells move down or right; the range that came free. */
export function insertRange(range: RangeRef, args: Arguments): RangeRef {
  mayChange(range.sheet);
  // A range that is kept moves on with its cells; what came free is where it was.
  const { area } = range;
  insertCells(range.office.workbook, range.sheet, area, args.word(0, ["Down", "Right"] as const) === "Down" ? "InsertDown" : "InsertRight");
  return range.at(area);
}
