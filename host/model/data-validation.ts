import type { Area } from "./area";

export type ValidationOperator = "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";

/** A rule for typed input. Formulas carry their "=" and are relative to the first cell of the first area. */
export type ValidationRule =
  | { readonly is: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly is: "wholeNumber" | "decimal" | "date" | "time" | "textLength"; readonly operator: ValidationOperator; readonly formula1: string | number; readonly formula2: string | number | null }
  | { readonly is: "custom"; readonly formula: string };

export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export interface InputPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** Validation of cells; it hinders typing, never a paste or the API. */
export interface DataValidation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: ErrorAlert;
  readonly prompt: InputPrompt;
}
