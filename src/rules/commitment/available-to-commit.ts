import { addDays } from "../dates/add-days";
import { daysBetween } from "../dates/days-between";
import type { IsoDate } from "../dates/iso-date";
import { yearOf } from "../dates/year-of";
import type { BookView } from "../model/book-view";
import { cents, type Cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import { subsidyStandings } from "../subsidies/subsidy-standings";

/** What a municipality can still promise: allocated + transferred in - transferred out - attributed - still committed = available. */
export interface AvailableToCommit {
  readonly allocated: Cents;
  readonly transferredIn: Cents;
  readonly transferredOut: Cents;
  /** All spending, of every year. */
  readonly attributed: Cents;
  /** What subsidies may still be charged. */
  readonly stillCommitted: Cents;
  /** Below zero where more is promised than there is. */
  readonly available: Cents;
  /** Last day of the spending period. */
  readonly endsOn: IsoDate;
  /** Day on which the available amount is used up; null without a pace, or when the period ends first. */
  readonly runsOutOn: IsoDate | null;
}

/**
 * Returns what can still be committed, in cents, and when it runs out at the pace of spending so far: spending of the years up to today,
 * over the days of the spending period up to today (art. 3 lid 1). What is already used up runs out today.
 */
export function availableToCommit(view: BookView): AvailableToCommit {
  const { allocated, transferredIn, transferredOut, spent: attributed } = view.totals;
  const stillCommitted = sumCents(subsidyStandings(view).map((standing) => standing.stillCommitted));
  const available = cents(allocated + transferredIn - transferredOut - attributed - stillCommitted);
  const endsOn = view.period.until;
  return { allocated, transferredIn, transferredOut, attributed, stillCommitted, available, endsOn, runsOutOn: runsOutOn(view, available) };
}

function runsOutOn({ today, period, totals }: BookView, available: Cents): IsoDate | null {
  const spent = sumCents(totals.byYear.filter(({ year }) => year !== null && year <= yearOf(today)).map((total) => total.spent));
  if (today < period.from || today > period.until || spent <= 0) {
    return null;
  }
  if (available <= 0) {
    return today;
  }
  const days = BigInt(daysBetween(period.from, today) + 1);
  const pace = BigInt(spent);
  const needed = (BigInt(available) * days + pace - 1n) / pace;
  return needed > BigInt(daysBetween(today, period.until)) ? null : addDays(today, Number(needed));
}
