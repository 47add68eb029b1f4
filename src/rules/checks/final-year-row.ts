import type { YearRecord } from "../model/year-record";

/** Returns the first year with which final account is given ("ja" under Eindverantwoording, ignoring case) and its row; null without one. */
export function finalYearRow(years: readonly YearRecord[]): { readonly year: number; readonly row: number } | null {
  const declared = years.flatMap(({ year, finalAccount }, row) => (year !== null && finalAccount.trim().toLowerCase() === "ja" ? [{ year, row }] : []));
  return declared.reduce<{ readonly year: number; readonly row: number } | null>((first, one) => (first === null || one.year < first.year ? one : first), null);
}
