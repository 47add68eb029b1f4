import { parseAddress } from "../../model/address";
import type { Cell } from "../../model/cell";
import type { Workbook } from "../../model/workbook";
import type { CellsOf } from "./series-xml";

/** Beyond this many cells a file does not repeat their values beside a chart; Excel reads them from the sheet anyway. */
const repeated = 20_000;

/** Finds the cells behind the references of charts. */
export function cellsOf(workbook: Workbook): CellsOf {
  return (reference) => {
    const place = parseAddress(reference.slice(1));
    const sheet = place === null || place.sheet === null ? null : workbook.findSheet(place.sheet);
    if (place === null || sheet === null || place.area.rows * place.area.columns > repeated) {
      return null;
    }
    const { row, column, rows, columns } = place.area;
    const cells: Cell[] = [];
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) {
        cells.push(sheet.cell(row + down, column + right));
      }
    }
    return cells;
  };
}
