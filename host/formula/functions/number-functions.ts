import { CellError } from "../../model/cell-value";
import { finite, numberOf, shown, stop, Stopped } from "../coerce";
import { isRange, visitValues } from "../operand";
import type { FunctionTable, Input, WorksheetFunction } from "./function-table";
import { input, inputOr } from "./function-table";

/** The numbers of all inputs: in a range only numbers count, an input of its own must be one. Errors stop. */
function numbers(inputs: readonly Input[]): number[] {
  const found: number[] = [];
  for (const each of inputs) {
    const operand = each.get();
    if (!isRange(operand)) {
      found.push(numberOf(operand));
      continue;
    }
    visitValues(operand, (value) => {
      if (value instanceof CellError) {
        throw new Stopped(value);
      }
      if (typeof value === "number") {
        found.push(value);
      }
    });
  }
  return found;
}

function over(combine: (values: readonly number[]) => number): WorksheetFunction {
  return { least: 1, most: 255, of: (inputs) => finite(combine(numbers(inputs))) };
}

/** Rounds at this many decimals with `whole`, as Excel does it: on the 15 digits that it shows, away from zero. */
function rounded(whole: (value: number) => number): WorksheetFunction {
  return {
    least: 1,
    most: 2,
    of: (inputs) => {
      const value = numberOf(input(inputs, 0));
      const digits = Math.trunc(inputOr(inputs, 1, numberOf, 0));
      const scaled = shown(shown(Math.abs(value)) * 10 ** digits);
      return finite(Math.sign(value) * shown(whole(scaled) / 10 ** digits));
    },
  };
}

/** Sum of the products of ranges of one size; what is no number counts as 0. */
function sumOfProducts(inputs: readonly Input[]): number {
  const ranges = inputs.map((each) => each.get());
  const [first] = ranges;
  if (first === undefined || !isRange(first)) {
    throw stop("#VALUE!");
  }
  let sum = 0;
  for (let row = 0; row < first.area.rows; row += 1) {
    for (let column = 0; column < first.area.columns; column += 1) {
      sum += ranges.reduce<number>((product, range) => {
        if (!isRange(range) || range.area.rows !== first.area.rows || range.area.columns !== first.area.columns) {
          throw stop("#VALUE!");
        }
        const value = range.value(row, column);
        if (value instanceof CellError) {
          throw new Stopped(value);
        }
        return product * (typeof value === "number" ? value : 0);
      }, 1);
    }
  }
  return finite(sum);
}

export const numberFunctions: FunctionTable = {
  SUM: over((values) => values.reduce((sum, value) => sum + value, 0)),
  MIN: over((values) => (values.length === 0 ? 0 : values.reduce((a, b) => Math.min(a, b)))),
  MAX: over((values) => (values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b)))),
  AVERAGE: {
    least: 1,
    most: 255,
    of: (inputs) => {
      const values = numbers(inputs);
      if (values.length === 0) {
        throw stop("#DIV/0!");
      }
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    },
  },
  SUMPRODUCT: { least: 1, most: 255, of: sumOfProducts },
  ROUND: rounded((value) => Math.round(value)),
  ROUNDUP: rounded((value) => Math.ceil(value)),
  ROUNDDOWN: rounded((value) => Math.floor(value)),
  TRUNC: rounded((value) => Math.floor(value)),
  INT: { least: 1, most: 1, of: (inputs) => Math.floor(numberOf(input(inputs, 0))) },
  ABS: { least: 1, most: 1, of: (inputs) => Math.abs(numberOf(input(inputs, 0))) },
  SIGN: { least: 1, most: 1, of: (inputs) => Math.sign(numberOf(input(inputs, 0))) },
  MOD: {
    least: 2,
    most: 2,
    of: (inputs) => {
      const [value, divisor] = [numberOf(input(inputs, 0)), numberOf(input(inputs, 1))];
      if (divisor === 0) {
        throw stop("#DIV/0!");
      }
      return shown(value - divisor * Math.floor(value / divisor));
    },
  },
};
