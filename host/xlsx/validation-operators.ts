import type { ValidationOperator } from "../model/data-validation";
import type { DataValidation } from "./hucre-door";

type FileOperator = NonNullable<DataValidation["operator"]>;

const pairs: readonly (readonly [ValidationOperator, FileOperator])[] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
];

/** The operator as files name it. */
export function fileOperator(operator: ValidationOperator): FileOperator {
  return pairs.find(([own]) => own === operator)?.[1] ?? "between";
}

/** The operator as Excel's API names it; a file that names none means "between". */
export function apiOperator(operator: FileOperator | undefined): ValidationOperator {
  return pairs.find(([, file]) => file === operator)?.[0] ?? "Between";
}
