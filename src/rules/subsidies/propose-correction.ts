import type { ExpenditureKind } from "../model/expenditure-kind";
import type { Cents } from "../money/cents";
import type { SubsidyStanding } from "./subsidy-standing";

/** The row of spending that brings a subsidy down to what was determined. */
export interface SubsidyCorrection {
  readonly year: number;
  readonly kind: ExpenditureKind;
  readonly subsidy: string;
  /** Below zero. */
  readonly amount: Cents;
  /** The reported year that it corrects; null where spending of several years or of the open year itself is taken back. */
  readonly correctsYear: number | null;
}

/**
 * Proposes the row that a lower vaststelling asks for, always in the open year, because earlier years are reported; null where nothing
 * is to be taken back. No source says over which year a cost of several years is lowered, so only one single earlier year is named.
 */
export function proposeCorrection(standing: SubsidyStanding, openYear: number): SubsidyCorrection | null {
  if (standing.correction === 0) {
    return null;
  }
  const years = standing.byYear.filter(({ attributed }) => attributed > 0).map(({ year }) => year);
  const [only] = years.length === 1 ? years : [];
  return {
    year: openYear,
    kind: "lagere vaststelling",
    subsidy: standing.reference,
    amount: standing.correction,
    correctsYear: only !== undefined && only !== null && only < openYear ? only : null,
  };
}
