/** Years after the first (null: from the beginning) and before the last; rows without a year are in no range. */
export interface YearRange {
  readonly after: number | null;
  readonly before: number;
}

/** A year, a range of years, or null for rows without a year. */
export type YearCondition = number | null | YearRange;

/** Returns whether a year meets a condition; one that is left out lets every year through. */
export function meetsYear(condition: YearCondition | undefined, year: number | null): boolean {
  if (condition === undefined || condition === null || typeof condition === "number") {
    return condition === undefined || condition === year;
  }
  return year !== null && year < condition.before && (condition.after === null || year > condition.after);
}
