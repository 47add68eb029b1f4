import { CellError } from "../../model/cell-value";
import { single, stop, Stopped, truthOf } from "../coerce";
import type { Operand } from "../operand";
import { isRange, visitValues } from "../operand";
import type { FunctionTable, Input } from "./function-table";
import { input, inputOr } from "./function-table";

/** Truth values of all inputs; text and empty cells in ranges do not count, as in Excel. */
function truths(inputs: readonly Input[]): boolean[] {
  const found: boolean[] = [];
  for (const each of inputs) {
    const operand = each.get();
    if (!isRange(operand)) {
      found.push(truthOf(operand));
      continue;
    }
    visitValues(operand, (value) => {
      if (value instanceof CellError) {
        throw new Stopped(value);
      }
      if (typeof value === "boolean" || typeof value === "number") {
        found.push(Boolean(value));
      }
    });
  }
  if (found.length === 0) {
    throw stop("#VALUE!");
  }
  return found;
}

/** The value, or the other one when `fails` says so of its error. */
function unless(inputs: readonly Input[], fails: (error: CellError) => boolean): Operand {
  try {
    return single(input(inputs, 0));
  } catch (trouble) {
    if (trouble instanceof Stopped && fails(trouble.error)) {
      return input(inputs, 1);
    }
    throw trouble;
  }
}

export const logicalFunctions: FunctionTable = {
  IF: {
    least: 2,
    most: 3,
    of: (inputs) => (truthOf(input(inputs, 0)) ? inputOr(inputs, 1, (given) => given, 0) : inputs.length < 3 ? false : inputOr(inputs, 2, (given) => given, 0)),
  },
  AND: { least: 1, most: 255, of: (inputs) => truths(inputs).every(Boolean) },
  OR: { least: 1, most: 255, of: (inputs) => truths(inputs).some(Boolean) },
  NOT: { least: 1, most: 1, of: (inputs) => !truthOf(input(inputs, 0)) },
  TRUE: { least: 0, most: 0, of: () => true },
  FALSE: { least: 0, most: 0, of: () => false },
  IFERROR: { least: 2, most: 2, of: (inputs) => unless(inputs, () => true) },
  IFNA: { least: 2, most: 2, of: (inputs) => unless(inputs, ({ name }) => name === "#N/A") },
};
