import { countingFunctions } from "./counting-functions";
import type { FunctionTable } from "./function-table";
import { informationFunctions } from "./information-functions";
import { logicalFunctions } from "./logical-functions";
import { lookupFunctions } from "./lookup-functions";
import { numberFunctions } from "./number-functions";
import { subtotalFunction } from "./subtotal-function";
import { textAndDateFunctions } from "./text-and-date-functions";

/** Every worksheet function that the engine has, by its English name. */
export const worksheetFunctions: FunctionTable = {
  ...countingFunctions,
  ...informationFunctions,
  ...logicalFunctions,
  ...lookupFunctions,
  ...numberFunctions,
  ...subtotalFunction,
  ...textAndDateFunctions,
};
