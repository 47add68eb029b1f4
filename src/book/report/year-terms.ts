import type { YearCondition } from "../../rules/figures/year-condition";
import { narrowed, type Term } from "./term";

/** Returns the terms of rows whose column holds a year that meets a condition; without a condition all of them. */
export function yearTerms(terms: readonly Term[], column: string, year: YearCondition | undefined): readonly Term[] {
  if (year === undefined) {
    return terms;
  }
  if (year === null || typeof year === "number") {
    return narrowed(terms, column, year === null ? '""' : String(year));
  }
  const from = year.after === null ? terms : narrowed(terms, column, `">${year.after}"`);
  return narrowed(from, column, `"<${year.before}"`);
}
