import { yearOf } from "../dates/year-of";
import type { Expenditure } from "../model/expenditure";
import { splitByDays } from "../years/split-by-days";
import type { KeyCheck, Report, RowCheck } from "./check";
import { performanceFrom, performanceUntil } from "./performance-of";

type Code = "expenditure-year-differs";

const base = { code: "expenditure-year-differs", severity: "note" } as const;

/**
 * SiSa follows the system of baten en lasten: a cost belongs to the year of its performance. Where the boekjaar is another year, or
 * the performance runs over several, this proposes a split by days. It stays silent where the other year is meant:
 * - an accrual or its reversal (kind `transitorisch`) is itself the entry that puts a cost in the right year;
 * - a credit note, correction or lower vaststelling in a later year than the performance, because nothing moves into a year that may
 *   have been reported: there it becomes a correction in the open year.
 * A row without a readable amount waits: there is nothing to split yet.
 */
export const expenditureYearDiffers: RowCheck<Code, "expenditures"> = {
  ...base,
  shape: "row",
  parts: ["expenditures"],
  find(row, _, report) {
    if (row.group === "" && differs(row)) {
      propose(row, report);
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
  find(rows, report) {
    rows.forEach((row, position) => {
      if (differs(row) && !rows.some((other) => takesOut(other, row))) {
        propose(row, (facts, column) => report(position, facts, column));
      }
    });
  },
};

function differs(row: Expenditure): boolean {
  const from = performanceFrom(row);
  const until = performanceUntil(row);
  const { year } = row;
  if (from === null || until === null || year === null || row.amount === null || from > until) {
    return false;
  }
  return (yearOf(from) !== year || yearOf(until) !== year) && !mayDiffer(row.kind.toLowerCase(), year > yearOf(until));
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

function propose(row: Expenditure, report: Report<Code>): void {
  const from = performanceFrom(row);
  const until = performanceUntil(row);
  if (from !== null && until !== null && row.year !== null && row.amount !== null) {
    report({ year: row.year, from, until, proposal: splitByDays(row.amount, from, until) }, "year");
  }
}
