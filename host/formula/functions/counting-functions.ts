import type { CellValue } from "../../model/cell-value";
import { CellError } from "../../model/cell-value";
import { finite, Stopped, stop } from "../coerce";
import { criterion } from "../criterion";
import type { Operand, RangeOperand } from "../operand";
import { isRange, visitValues } from "../operand";
import type { FunctionTable, Input } from "./function-table";
import { input } from "./function-table";

interface Condition {
  readonly range: RangeOperand;
  readonly holds: (value: CellValue) => boolean;
}

function asRange(operand: Operand): RangeOperand {
  if (!isRange(operand)) {
    throw stop("#VALUE!");
  }
  return operand;
}

function conditions(inputs: readonly Input[], from: number): Condition[] {
  if ((inputs.length - from) % 2 !== 0) {
    throw stop("#VALUE!");
  }
  const found: Condition[] = [];
  for (let at = from; at < inputs.length; at += 2) {
    const wanted = input(inputs, at + 1);
    found.push({ range: asRange(input(inputs, at)), holds: criterion(isRange(wanted) ? wanted.value(0, 0) : wanted) });
  }
  return found;
}

/** Calls `visit` for each place where every condition holds; ranges of unlike size are #VALUE!. */
function visitMatches(tests: readonly Condition[], size: RangeOperand, visit: (row: number, column: number) => void): void {
  const { rows, columns } = size.area;
  if (tests.some(({ range }) => range.area.rows !== rows || range.area.columns !== columns)) {
    throw stop("#VALUE!");
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (tests.every(({ range, holds }) => holds(range.value(row, column)))) {
        visit(row, column);
      }
    }
  }
}

function sumWhere(sums: RangeOperand, tests: readonly Condition[]): number {
  let sum = 0;
  visitMatches(tests, sums, (row, column) => {
    const value = sums.value(row, column);
    if (value instanceof CellError) {
      throw new Stopped(value);
    }
    sum += typeof value === "number" ? value : 0;
  });
  return finite(sum);
}

function countWhere(tests: readonly Condition[]): number {
  let count = 0;
  const [first] = tests;
  if (first !== undefined) {
    visitMatches(tests, first.range, () => {
      count += 1;
    });
  }
  return count;
}

function countOf(inputs: readonly Input[], counts: (value: CellValue) => boolean): number {
  let count = 0;
  for (const each of inputs) {
    visitValues(each.get(), (value) => {
      count += counts(value) ? 1 : 0;
    });
  }
  return count;
}

export const countingFunctions: FunctionTable = {
  SUMIFS: { least: 3, most: 255, of: (inputs) => sumWhere(asRange(input(inputs, 0)), conditions(inputs, 1)) },
  COUNTIFS: { least: 2, most: 254, of: (inputs) => countWhere(conditions(inputs, 0)) },
  SUMIF: {
    least: 2,
    most: 3,
    of: (inputs) => sumWhere(asRange(input(inputs, inputs.length === 3 ? 2 : 0)), conditions(inputs.slice(0, 2), 0)),
  },
  COUNTIF: { least: 2, most: 2, of: (inputs) => countWhere(conditions(inputs, 0)) },
  COUNT: { least: 1, most: 255, of: (inputs) => countOf(inputs, (value) => typeof value === "number") },
  COUNTA: { least: 1, most: 255, of: (inputs) => countOf(inputs, (value) => value !== null) },
  COUNTBLANK: { least: 1, most: 1, of: (inputs) => countOf(inputs, (value) => value === null || value === "") },
};
