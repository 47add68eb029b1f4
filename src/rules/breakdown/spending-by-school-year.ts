import { schoolYearOf } from "./school-year-of";
import type { Expenditure } from "../model/expenditure";
import { cents, type Cents } from "../money/cents";

/** Spending of one reporting year in one school year. */
export interface SchoolYearLine {
  /** The school year begins on 1 August of this year; null for rows of which it cannot be told. */
  readonly schoolYear: number | null;
  readonly spent: Cents;
}

/**
 * Returns the spending rows of a reporting year per school year, in cents and in order, last those of which the school year cannot be
 * told; they add up to the rows of the year. It is information: a SiSa annex runs by calendar year.
 */
export function spendingBySchoolYear(expenditures: readonly Expenditure[], year: number): readonly SchoolYearLine[] {
  const sums = new Map<number | null, Cents>();
  for (const row of expenditures) {
    if (row.year === year && row.amount !== null) {
      const schoolYear = schoolYearOf(row);
      sums.set(schoolYear, cents((sums.get(schoolYear) ?? 0) + row.amount));
    }
  }
  return [...sums].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity)).map(([schoolYear, spent]) => ({ schoolYear, spent }));
}
