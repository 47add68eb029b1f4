import { firstDayOfYear } from "../../rules/dates/first-day-of-year";
import type { IsoDate } from "../../rules/dates/iso-date";
import { lastDayOfYear } from "../../rules/dates/last-day-of-year";
import { vatBases } from "../../rules/model/source-file";
import { cents, type Cents } from "../../rules/money/cents";
import { splitCents } from "../../rules/money/split-cents";
import { deductVat } from "../../rules/vat/deduct-vat";
import { keepReportedYears, type YearProposal } from "../../rules/years/keep-reported-years";
import { proposeYears } from "../../rules/years/propose-years";
import { iv3Hint } from "../assign/iv3-hint";
import { performanceOf, splitPeriod, type Performance } from "../assign/split-period";
import type { Assignment } from "../model/assignment";
import type { LedgerLine } from "../model/ledger-line";
import type { LineDecision } from "../model/line-decision";
import type { EarlierBooking } from "./match-bookings";
import type { SpendingLaw } from "./spending-law";

const nothing = cents(0);

/** A row of spending to make of a line: the year in which it counts, and what of the line it is. */
export interface SpendingShare {
  readonly year: number;
  readonly correctsYear: number | null;
  /** What is charged to the grant. */
  readonly amount: Cents;
  readonly recoverableVat: Cents;
  readonly performedFrom: IsoDate | null;
  readonly performedUntil: IsoDate | null;
}

/** The rows that a line gives, or why it cannot be spending yet. */
export type LineSpending =
  | { readonly is: "shares"; readonly shares: readonly SpendingShare[] }
  | { readonly is: "waits"; readonly why: "year-unknown" | "year-reported" | "vat-unknown" };

/** A line as spending: with its assignment, what the officer decided beside that, and what the book has of it already (null for nothing). */
export interface AssignedLine {
  readonly line: LedgerLine;
  readonly assignment: Assignment;
  readonly decision: LineDecision | null;
  readonly earlier: EarlierBooking | null;
}

/**
 * Turns a line into rows of spending. It counts in the financial year of the ledger, unless the year rule or the officer splits it by its
 * performance; what falls in a reported year becomes a correction in the open year, for a line of a reported year only when the officer says
 * so. Recoverable VAT comes off. The rows come to the amount of the line, less what the book has of it already; no cent is lost.
 */
export function spendingShares(assigned: AssignedLine, law: SpendingLaw): LineSpending {
  const { line, earlier, decision } = assigned;
  const { fiscalYear } = line;
  if (fiscalYear === null || !law.isPossible(fiscalYear)) {
    return { is: "waits", why: "year-unknown" };
  }
  if (law.reported.has(fiscalYear) && (decision?.correctsYear !== true || !law.isPossible(law.openYear))) {
    return { is: "waits", why: "year-reported" };
  }
  const recoverableVat = vatOf(assigned, fiscalYear, law);
  if (recoverableVat === null) {
    return { is: "waits", why: "vat-unknown" };
  }
  const gross = cents(line.amount - (earlier?.taken ?? 0));
  const period = periodOf(assigned);
  const years =
    period === null
      ? keepReportedYears([{ year: fiscalYear, amount: gross }], law.reported, law.openYear)
      : proposeYears(gross, period.from, period.until, decision?.split ?? "days", law.reported, law.openYear);
  if (!years.every(({ year }) => law.isPossible(year))) {
    return { is: "waits", why: "year-unknown" };
  }
  const vat = vatPerYear(years, recoverableVat);
  return { is: "shares", shares: years.map((share, index) => shareOf(share, vat[index] ?? nothing, performed(share, line, period))) };
}

/** The days by which the line is split over years; null where all of it counts in the financial year. */
function periodOf({ line, assignment, decision }: AssignedLine): Performance | null {
  const chosen = (decision?.split ?? null) === null ? null : splitPeriod(line);
  return chosen ?? (assignment.yearRule === "prestatie" ? performanceOf(line) : null);
}

/** Recoverable VAT in what is still to be taken over of the line; null when nobody can say. */
function vatOf({ line, assignment, earlier }: AssignedLine, fiscalYear: number, law: SpendingLaw): Cents | null {
  const basis = vatBases.find((word) => word === assignment.vatBasis) ?? law.vatBasis;
  const byCode = iv3Hint(line)?.costType ?? "";
  const costType = assignment.costType === "" ? byCode : assignment.costType;
  const on = line.performedFrom ?? line.performedUntil ?? line.bookedOn ?? line.invoicedOn ?? firstDayOfYear(fiscalYear);
  const isOtherwiseTaken = earlier !== null && earlier.taken !== 0 && earlier.refersTo === "";
  // Nobody knows what VAT is in the difference with a cost that was excepted.
  const vat = isOtherwiseTaken && line.vat !== 0 ? null : line.vat;
  const deducted = deductVat({ amount: line.amount, vat, basis, costType, on, rules: law.vatRules });
  return deducted.is === "deducted" ? cents(deducted.recoverableVat - (earlier?.recoverableVat ?? 0)) : null;
}

/** Spreads the VAT over the shares as their amounts, so that no share has more VAT than it is. Nothing has nothing to be spread. */
function vatPerYear(years: readonly YearProposal[], recoverableVat: Cents): readonly Cents[] {
  if (recoverableVat === nothing) {
    return [];
  }
  const weights = years.map(({ amount }) => Math.abs(amount));
  return splitCents(recoverableVat, weights.some((weight) => weight > 0) ? weights : years.map(() => 1));
}

type Performed = Pick<SpendingShare, "performedFrom" | "performedUntil">;

function shareOf({ year, correctsYear, amount }: YearProposal, recoverableVat: Cents, { performedFrom, performedUntil }: Performed): SpendingShare {
  return { year, correctsYear, amount: cents(amount - recoverableVat), recoverableVat, performedFrom, performedUntil };
}

function performed({ year, correctsYear }: YearProposal, line: LedgerLine, period: Performance | null): Performed {
  if (period === null) {
    return line;
  }
  const first = firstDayOfYear(correctsYear ?? year);
  const last = lastDayOfYear(correctsYear ?? year);
  return { performedFrom: period.from > first ? period.from : first, performedUntil: period.until < last ? period.until : last };
}
