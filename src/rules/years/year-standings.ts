import type { IsoDate } from "../dates/iso-date";
import { lastDayOfYear } from "../dates/last-day-of-year";
import { valueOn } from "../law/value-on";
import type { BookView } from "../model/book-view";
import type { YearTotal } from "../model/totals";
import type { YearRecord } from "../model/year-record";
import { cents } from "../money/cents";
import { bookYears } from "./book-years";
import { reportedYears } from "./reported-years";
import type { YearStanding } from "./year-standing";
import { yearStatusOf } from "./year-status-of";

const none = cents(0);

/**
 * Returns where every year of the book stands, in order, zeros for a year without amounts. A year without a record is a concept, or
 * delivered when its figures were taken over from its SiSa annex. Of two records for one year the first counts.
 */
export function yearStandings(view: BookView): readonly YearStanding[] {
  const reported = reportedYears(view);
  return bookYears(view).map((year) => ({
    year,
    reported: reported.has(year),
    ...recorded(view, year),
    due: dueOn(view, year),
    ...figures(view.totals.byYear.find((total) => total.year === year)),
  }));
}

type Recorded = Pick<YearStanding, "status" | "adoptedOn" | "submittedOn" | "redelivery" | "reason" | "final" | "from">;

function recorded({ book }: BookView, year: number): Recorded {
  const record = book.years.find((row) => row.year === year);
  const from = book.openings.some((row) => row.year === year) ? "opening" : "rows";
  if (record === undefined) {
    const status = from === "opening" ? "ingediend" : "concept";
    return { status, adoptedOn: null, submittedOn: null, redelivery: null, reason: "", final: null, from };
  }
  const { adoptedOn, submittedOn, redelivery, reason } = record;
  return { status: yearStatusOf(record), adoptedOn, submittedOn, redelivery, reason, final: finalOf(record), from };
}

function finalOf({ finalAccount }: YearRecord): boolean | null {
  const answer = finalAccount.toLowerCase();
  return answer === "ja" ? true : answer === "nee" ? false : null;
}

/** The annex over year T is due on a day of T+1: Regeling informatieverstrekking sisa, art. 2-4. */
function dueOn({ sisa }: BookView, year: number): IsoDate | null {
  const rule = valueOn(sisa.deliveryDays, lastDayOfYear(year));
  return rule === null ? null : (`${String(year + 1).padStart(4, "0")}-${rule.monthDay}` as IsoDate);
}

function figures(total: YearTotal | undefined): Pick<YearStanding, "received" | "spent" | "transferredIn" | "transferredOut" | "repaid"> {
  const { received, spent, transferredIn, transferredOut, repaid } = total ?? {
    received: none,
    spent: none,
    transferredIn: none,
    transferredOut: none,
    repaid: none,
  };
  return { received, spent, transferredIn, transferredOut, repaid };
}
