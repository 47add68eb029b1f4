import { CellError } from "../../model/cell-value";
import { compare } from "../compare";
import { numberOf, single, stop } from "../coerce";
import { wildcard } from "../criterion";
import type { Operand, RangeOperand } from "../operand";
import { isRange } from "../operand";
import type { FunctionTable, Input } from "./function-table";
import { input, inputOr } from "./function-table";

function rangeOf(operand: Operand): RangeOperand {
  if (!isRange(operand)) {
    throw stop("#VALUE!");
  }
  return operand;
}

/** Part of a range, as a range. */
function within(range: RangeOperand, row: number, column: number, rows: number, columns: number): RangeOperand {
  return {
    is: "range",
    sheetId: range.sheetId,
    area: { row: range.area.row + row, column: range.area.column + column, rows, columns },
    value: (down, right) => range.value(row + down, column + right),
    leftOut: (down, right, hidden) => range.leftOut(row + down, column + right, hidden),
  };
}

/** INDEX(range, row, column): 0 means the whole row or column; in a single row or column one number is enough. */
function index(inputs: readonly Input[]): Operand {
  const range = rangeOf(input(inputs, 0));
  const { rows, columns } = range.area;
  let row = Math.trunc(inputOr(inputs, 1, numberOf, 0));
  let column = Math.trunc(inputOr(inputs, 2, numberOf, columns === 1 ? 1 : 0));
  if (inputs.length === 2 && rows === 1) {
    [row, column] = [1, row];
  }
  if (row < 0 || column < 0 || row > rows || column > columns) {
    throw stop("#REF!");
  }
  return within(range, Math.max(0, row - 1), Math.max(0, column - 1), row === 0 ? rows : 1, column === 0 ? columns : 1);
}

/** MATCH(value, range, kind): 0 finds the first equal one, with wildcards in text; 1 the last not larger, -1 the last not smaller. */
function match(inputs: readonly Input[]): number {
  const wanted = single(input(inputs, 0));
  const range = rangeOf(input(inputs, 1));
  const kind = Math.sign(inputOr(inputs, 2, numberOf, 1));
  const { rows, columns } = range.area;
  if (rows !== 1 && columns !== 1) {
    throw stop("#N/A");
  }
  const pattern = kind === 0 && typeof wanted === "string" ? wildcard(wanted) : null;
  let found = 0;
  for (let at = 0; at < rows * columns; at += 1) {
    const value = rows === 1 ? range.value(0, at) : range.value(at, 0);
    if (value === null || value instanceof CellError || typeof value !== typeof (wanted ?? 0)) {
      continue;
    }
    const difference = compare(value, wanted);
    if (kind === 0 ? (pattern?.test(String(value)) ?? difference === 0) : difference * kind <= 0) {
      found = at + 1;
      if (kind === 0) {
        return found;
      }
    } else if (kind !== 0) {
      break;
    }
  }
  if (found === 0) {
    throw stop("#N/A");
  }
  return found;
}

export const lookupFunctions: FunctionTable = {
  INDEX: { least: 2, most: 3, of: index },
  MATCH: { least: 2, most: 3, of: match },
  ROWS: { least: 1, most: 1, of: (inputs) => rangeOf(input(inputs, 0)).area.rows },
  COLUMNS: { least: 1, most: 1, of: (inputs) => rangeOf(input(inputs, 0)).area.columns },
  ROW: { least: 1, most: 1, of: (inputs) => rangeOf(input(inputs, 0)).area.row + 1 },
  COLUMN: { least: 1, most: 1, of: (inputs) => rangeOf(input(inputs, 0)).area.column + 1 },
};
