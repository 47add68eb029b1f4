import type { Area } from "../model/area";
import type { CellValue } from "../model/cell-value";

/** A rectangle of cells whose values are asked one by one. */
export interface RangeOperand {
  readonly is: "range";
  readonly sheetId: string;
  readonly area: Area;
  /** Value of the cell at this place within the rectangle, counted from 0. */
  value(row: number, column: number): CellValue;
  /** Whether SUBTOTAL leaves this cell out; see CellSource. */
  leftOut(row: number, column: number, hidden: boolean): boolean;
}

/** What a part of a formula gives: one value or a range. */
export type Operand = CellValue | RangeOperand;

export function isRange(operand: Operand): operand is RangeOperand {
  return typeof operand === "object" && operand !== null && "is" in operand;
}

/** Calls `visit` for every value: of a range row by row, of a single value once. */
export function visitValues(operand: Operand, visit: (value: CellValue) => void): void {
  if (!isRange(operand)) {
    visit(operand);
    return;
  }
  for (let row = 0; row < operand.area.rows; row += 1) {
    for (let column = 0; column < operand.area.columns; column += 1) {
      visit(operand.value(row, column));
    }
  }
}
