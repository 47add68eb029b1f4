import { numberOf, single, stop, textOf } from "../coerce";
import type { FunctionTable, WorksheetFunction } from "./function-table";
import { input, inputOr } from "./function-table";

const dayZero = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

/** Serial of a date in the 1900 system; months and days outside their range carry over. */
function serial(year: number, month: number, day: number): number {
  const found = (Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) - dayZero) / millisecondsPerDay;
  if (found < 61) {
    // Before 1-3-1900 Excel counts a 29 February 1900 that was none; no book needs those days.
    throw stop("#NUM!");
  }
  return found;
}

function datePart(part: (date: Date) => number): WorksheetFunction {
  return {
    least: 1,
    most: 1,
    of: (inputs) => {
      const days = Math.floor(numberOf(input(inputs, 0)));
      if (days < 61) {
        throw stop("#NUM!");
      }
      return part(new Date(dayZero + days * millisecondsPerDay));
    },
  };
}

export const textAndDateFunctions: FunctionTable = {
  LEN: { least: 1, most: 1, of: (inputs) => textOf(input(inputs, 0)).length },
  LEFT: { least: 1, most: 2, of: (inputs) => textOf(input(inputs, 0)).slice(0, inputOr(inputs, 1, numberOf, 1)) },
  RIGHT: {
    least: 1,
    most: 2,
    of: (inputs) => {
      const count = inputOr(inputs, 1, numberOf, 1);
      return count === 0 ? "" : textOf(input(inputs, 0)).slice(-count);
    },
  },
  MID: {
    least: 3,
    most: 3,
    of: (inputs) => {
      const start = numberOf(input(inputs, 1)) - 1;
      return textOf(input(inputs, 0)).slice(start, start + numberOf(input(inputs, 2)));
    },
  },
  UPPER: { least: 1, most: 1, of: (inputs) => textOf(input(inputs, 0)).toUpperCase() },
  LOWER: { least: 1, most: 1, of: (inputs) => textOf(input(inputs, 0)).toLowerCase() },
  TRIM: { least: 1, most: 1, of: (inputs) => textOf(input(inputs, 0)).trim().replace(/ +/gu, " ") },
  CONCATENATE: { least: 1, most: 255, of: (inputs) => inputs.map((each) => textOf(each.get())).join("") },
  EXACT: { least: 2, most: 2, of: (inputs) => textOf(input(inputs, 0)) === textOf(input(inputs, 1)) },
  VALUE: { least: 1, most: 1, of: (inputs) => numberOf(input(inputs, 0)) },
  N: {
    least: 1,
    most: 1,
    of: (inputs) => {
      const value = single(input(inputs, 0));
      return typeof value === "string" ? 0 : Number(value ?? 0);
    },
  },
  DATE: { least: 3, most: 3, of: (inputs) => serial(numberOf(input(inputs, 0)), numberOf(input(inputs, 1)), numberOf(input(inputs, 2))) },
  YEAR: datePart((date) => date.getUTCFullYear()),
  MONTH: datePart((date) => date.getUTCMonth() + 1),
  DAY: datePart((date) => date.getUTCDate()),
};
