import { numberOf, stop } from "../coerce";
import type { Operand, RangeOperand } from "../operand";
import { isRange } from "../operand";
import { countingFunctions } from "./counting-functions";
import type { FunctionTable, Input } from "./function-table";
import { input } from "./function-table";
import { numberFunctions } from "./number-functions";

/** What the first input of SUBTOTAL asks for; 100 more leaves out rows that a person hid too. The rest of Excel's list is not served. */
const asked: Readonly<Record<number, string>> = { 1: "AVERAGE", 2: "COUNT", 3: "COUNTA", 4: "MAX", 5: "MIN", 9: "SUM" };

/** Whether SUBTOTAL with this number is served. */
export function servesSubtotal(number: number): boolean {
  return asked[number % 100] !== undefined && (number < 100 || number > 100) && number < 112;
}

function withoutLeftOut(operand: Operand, hidden: boolean): RangeOperand {
  if (!isRange(operand)) {
    throw stop("#VALUE!");
  }
  return { ...operand, value: (row, column) => (operand.leftOut(row, column, hidden) ? null : operand.value(row, column)) };
}

function subtotal(inputs: readonly Input[]): Operand {
  const number = Math.trunc(numberOf(input(inputs, 0)));
  const name = servesSubtotal(number) ? asked[number % 100] : undefined;
  if (name === undefined) {
    throw stop("#VALUE!");
  }
  const ranges = inputs.slice(1).map((each): Input => ({ isMissing: each.isMissing, get: () => withoutLeftOut(each.get(), number > 100) }));
  return { ...countingFunctions, ...numberFunctions }[name]?.of(ranges) ?? null;
}

export const subtotalFunction: FunctionTable = { SUBTOTAL: { least: 2, most: 255, of: subtotal } };
