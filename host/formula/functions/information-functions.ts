import type { CellValue } from "../../model/cell-value";
import { CellError } from "../../model/cell-value";
import { Stopped } from "../coerce";
import { isRange } from "../operand";
import type { FunctionTable, Input, WorksheetFunction } from "./function-table";

function valueOf(inputs: readonly Input[]): CellValue {
  try {
    const operand = inputs[0]?.get() ?? null;
    return isRange(operand) ? operand.value(0, 0) : operand;
  } catch (trouble) {
    if (trouble instanceof Stopped) {
      return trouble.error;
    }
    throw trouble;
  }
}

function asks(test: (value: CellValue) => boolean): WorksheetFunction {
  return { least: 1, most: 1, of: (inputs) => test(valueOf(inputs)) };
}

export const informationFunctions: FunctionTable = {
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks((value) => value instanceof CellError),
  ISERR: asks((value) => value instanceof CellError && value.name !== "#N/A"),
  ISNA: asks((value) => value instanceof CellError && value.name === "#N/A"),
  NA: { least: 0, most: 0, of: () => new CellError("#N/A") },
};
