import { yearOf } from "../dates/year-of";
import type { Expenditure } from "../model/expenditure";
import { openYear } from "../years/open-year";
import { proposeYears } from "../years/propose-years";
import { reportedYears } from "../years/reported-years";
import type { KeyCheck, Report, RowCheck } from "./check";
import type { CheckContext } from "./check-context";
import { performanceFrom, performanceUntil } from "./performance-of";

type Code = "expenditure-year-differs";

const base = { code: "expenditure-year-differs", severity: "note" } as const;

/**
 * SiSa follows the system of baten en lasten: a cost belongs to the year of its performance. Where the boekjaar is another year, or
 * the performance runs over several, this proposes a split by days. It stays silent where the other year is meant:
 * - an accrual or its reversal (kind `transitorisch`) is itself the entry that puts a cost in the right year;
 * - a credit note, correction or lower vaststelling in a later year than the performance, because nothing moves into a year that may
 *   have been reported: there it becomes a correction in the open year;
 * - a row that says which reported year it corrects, when its performance lies in that year;
 * - a cost under a subsidy of which the municipality takes all in the year of granting (yearPolicy `verlening`), in that year.
 * A share of another year that is reported is proposed as a correction in the open year; what already counts in the row's year stays.
 * A row without a readable amount waits: there is nothing to split yet.
 */
export const expenditureYearDiffers: RowCheck<Code, "expenditures"> = {
  ...base,
  shape: "row",
  parts: ["expenditures"],
  find(row, context, report) {
    if (row.group === "" && differs(row, context)) {
      propose(row, context, report);
    }
  },
};

/**
 * The same for rows of one group. There an invoice stays silent too when an accrual of the group, booked in the same year with the
 * opposite sign, already takes the cost out of that year: the reversal in January beside the late invoice, or a prepayment.
 */
export const expenditureYearDiffersInGroup: KeyCheck<Code, "group"> = {
  ...base,
  shape: "key",
  key: "group",
  find(rows, report, context) {
    rows.forEach((row, position) => {
      if (differs(row, context) && !rows.some((other) => takesOut(other, row))) {
        propose(row, context, (facts, column) => report(position, facts, column));
      }
    });
  },
};

function differs(row: Expenditure, context: CheckContext): boolean {
  const from = performanceFrom(row);
  const until = performanceUntil(row);
  const { year } = row;
  if (from === null || until === null || year === null || row.amount === null || from > until) {
    return false;
  }
  const [first, last] = [yearOf(from), yearOf(until)];
  if (first === last && (first === year || first === row.correctsYear)) {
    return false;
  }
  return !mayDiffer(row.kind.toLowerCase(), year > last) && !isYearOfGranting(row, context);
}

function isYearOfGranting({ year, subsidy: reference }: Expenditure, { resolveSubsidy }: CheckContext): boolean {
  const subsidy = reference === "" ? null : resolveSubsidy(reference);
  return subsidy !== null && subsidy.decidedOn !== null && subsidy.yearPolicy.toLowerCase() === "verlening" && yearOf(subsidy.decidedOn) === year;
}

function mayDiffer(kind: string, inLaterYear: boolean): boolean {
  const mends = kind === "creditnota" || kind === "correctie" || kind === "lagere vaststelling";
  return kind === "transitorisch" || (mends && inLaterYear);
}

function takesOut(other: Expenditure, row: Expenditure): boolean {
  if (other.kind.toLowerCase() !== "transitorisch" || other.year !== row.year) {
    return false;
  }
  return other.amount !== null && row.amount !== null && other.amount < 0 !== row.amount < 0;
}

function propose(row: Expenditure, context: CheckContext, report: Report<Code>): void {
  const from = performanceFrom(row);
  const until = performanceUntil(row);
  const { year, amount } = row;
  if (from === null || until === null || year === null || amount === null) {
    return;
  }
  const reported = new Set(reportedYears(context));
  reported.delete(year);
  const proposal = proposeYears(amount, from, until, "days", reported, openYear(context)).map(({ correctsYear, ...share }) =>
    correctsYear === null ? share : { ...share, correctsYear },
  );
  report({ year, from, until, proposal }, "year");
}
