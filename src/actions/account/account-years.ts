import type { BookView } from "../../rules/model/book-view";
import type { YearStatus } from "../../rules/model/year-record";
import { reportableYears } from "../../rules/report/reportable-years";
import { yearStandings } from "../../rules/years/year-standings";

/** A year over which account can be given, and how far it has come. */
export interface AccountYear {
  readonly year: number;
  readonly status: YearStatus;
}

/** Returns the years over which account can be given, in order. */
export function accountYears(view: BookView): readonly AccountYear[] {
  const standings = new Map(yearStandings(view).map(({ year, status }) => [year, status]));
  return reportableYears(view).map((year) => ({ year, status: standings.get(year) ?? "concept" }));
}

/** Returns the year that an officer most likely works at: the first one that is not delivered, else the last one; null without any. */
export function yearAtHand(years: readonly AccountYear[]): number | null {
  return (years.find(({ status }) => status !== "ingediend" && status !== "herlevering") ?? years.at(-1))?.year ?? null;
}
