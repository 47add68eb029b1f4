import { addDays } from "../dates/add-days";
import { lastDayOfYear } from "../dates/last-day-of-year";
import type { IsoDate } from "../dates/iso-date";
import { accountabilityOn } from "../law/accountability-on";
import { indicatorsOf } from "../law/indicators-of";
import { valueOn } from "../law/value-on";
import type { BookView } from "../model/book-view";
import type { LawValue } from "../model/law-value";
import type { CalendarEntry } from "./calendar-entry";
import type { YearStanding } from "./year-standing";
import { yearStandings } from "./year-standings";

type Law = Pick<LawValue, "citation" | "status">;

const ofBook = { citation: null, status: "confirmed" } as const;

/**
 * Returns what is due for a book and when, in the order of the days: only days that the law, the scheme or the book itself gives. The
 * annex equals the adopted accounts, so a year is checked and adopted on the day of its delivery at the latest. Nothing is due over the
 * years after the one with which final account is given.
 */
export function yearCalendar(view: BookView): readonly CalendarEntry[] {
  const entries = [...accountedYears(view).flatMap((standing) => ofYear(view, standing)), ...subsidies(view), ...spendingEnds(view), ...finalAccount(view), ...mergers(view)];
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The years over which an annex is asked. */
function accountedYears(view: BookView): readonly YearStanding[] {
  const standings = yearStandings(view);
  const final = Math.min(...standings.filter((standing) => standing.final === true).map(({ year }) => year));
  return standings.filter(({ year, reported }) => year <= final && (reported || indicatorsOf(view.scheme, year).length > 0));
}

function ofYear(view: BookView, standing: YearStanding): readonly CalendarEntry[] {
  const { year, status, adoptedOn, submittedOn, reported, due } = standing;
  const end = lastDayOfYear(year);
  const closes: CalendarEntry = { date: end, is: "books-close", year, subject: "", done: view.today > end, doneOn: null, late: false, ...ofBook };
  const law = valueOn(view.sisa.deliveryDays, end);
  if (due === null || law === null) {
    return [closes];
  }
  const awaited = isAwaited(view, standing);
  const step = (is: "check" | "adoption" | "delivery", done: boolean, doneOn: IsoDate | null): CalendarEntry => ({
    date: due,
    is,
    year,
    subject: "",
    done,
    doneOn: done ? doneOn : null,
    late: done ? doneOn !== null && doneOn > due : awaited && view.today > due,
    ...sourceOf(law),
  });
  const checkedOn = view.book.years.find((row) => row.year === year)?.checkedOn ?? null;
  return [
    closes,
    step("check", reported || status === "gecontroleerd", checkedOn),
    step("adoption", reported, adoptedOn),
    // A redelivery is later by its nature.
    { ...step("delivery", status === "ingediend" || status === "herlevering", submittedOn), ...(status === "herlevering" ? { late: false } : {}) },
  ];
}

/** A year without a record and without an amount is no omission: the book was begun later. */
function isAwaited({ book }: BookView, { year, received, spent, transferredIn, transferredOut, repaid }: YearStanding): boolean {
  return book.years.some((row) => row.year === year) || [received, spent, transferredIn, transferredOut, repaid].some((amount) => amount !== 0);
}

/** A subsidy is settled before the day that its decision names, so the day before it is the last that is in time. */
function subsidies({ book, today }: BookView): readonly CalendarEntry[] {
  return book.subsidies.flatMap(({ reference, settleBefore, determined, determinedOn }) => {
    if (settleBefore === null) {
      return [];
    }
    const done = determined !== null;
    const late = done ? determinedOn !== null && determinedOn >= settleBefore : today >= settleBefore;
    return [{ date: addDays(settleBefore, -1), is: "subsidy" as const, year: null, subject: reference, done, doneOn: done ? determinedOn : null, late, ...ofBook }];
  });
}

function spendingEnds({ period, today }: BookView): readonly CalendarEntry[] {
  return [{ date: period.until, is: "spending-ends", year: null, subject: "", done: today > period.until, doneOn: null, late: false, ...sourceOf(period) }];
}

/** Final account is normally given with the last year in which spending is possible, and at the latest with the outer limit. */
function finalAccount(view: BookView): readonly CalendarEntry[] {
  const law = accountabilityOn(view.scheme, view.today);
  if (law === null) {
    return [];
  }
  const standings = yearStandings(view);
  const given = standings.find(({ final, status }) => final === true && (status === "ingediend" || status === "herlevering"));
  const dueOf = (year: number): IsoDate | null => standings.find((one) => one.year === year)?.due ?? null;
  const entry = (is: "final-account" | "final-account-at-last", year: number): readonly CalendarEntry[] => {
    const date = dueOf(year);
    const done = given !== undefined;
    const late = is === "final-account-at-last" && date !== null && (done ? given.submittedOn !== null && given.submittedOn > date : view.today > date);
    return date === null ? [] : [{ date, is, year, subject: "", done, doneOn: given?.submittedOn ?? null, late, ...sourceOf(law) }];
  };
  return law.outerLimit > law.lastYear ? [...entry("final-account", law.lastYear), ...entry("final-account-at-last", law.outerLimit)] : entry("final-account-at-last", law.lastYear);
}

/** Mergers in which the book's municipality ends, or takes in another one, since the scheme began. */
function mergers({ municipalities, municipality, scheme, today }: BookView): readonly CalendarEntry[] {
  return municipalities.flatMap(({ code, name, until, successors, status }) => {
    const concerns = code === municipality || successors.includes(municipality);
    if (until === null || !concerns || until < lastDayOfYear(scheme.firstYear - 1)) {
      return [];
    }
    const date = addDays(until, 1);
    return [{ date, is: "merger" as const, year: null, subject: name, done: today >= date, doneOn: null, late: false, citation: null, status }];
  });
}

function sourceOf({ citation, status }: Law): Law {
  return { citation, status };
}
