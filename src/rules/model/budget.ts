import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type BudgetColumn = "measure" | "year" | "amount" | "note";

/** Begroting: what the municipality plans to spend on one measure in one year. */
export interface Budget extends BookRow<BudgetColumn> {
  readonly measure: string;
  readonly year: number | null;
  readonly amount: Cents | null;
  readonly note: string;
}
