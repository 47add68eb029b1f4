import type { Finding } from "../../rules/model/finding";
import type { YearStatus } from "../../rules/model/year-record";
import { nextStatuses } from "../../rules/years/next-statuses";
import { openErrors } from "../../rules/years/open-errors";
import type { YearStanding } from "../../rules/years/year-standing";
import type { OpenBook } from "../session-state";

/** What can follow for a year. */
export interface YearAhead {
  /** The usual step first; none for a year that was taken over from its annex. */
  readonly next: readonly YearStatus[];
  /** Errors that keep it from going on; a redelivery is made because of them, so none hinders that. */
  readonly hindrances: readonly Finding[];
}

/** Returns what can follow for a year of an open book, as `setYearStatus` will judge it. */
export function yearAhead({ findings, book }: Pick<OpenBook, "findings" | "book">, { year, status, from }: Pick<YearStanding, "year" | "status" | "from">): YearAhead {
  const next = from === "opening" ? [] : nextStatuses[status];
  return { next, hindrances: next.length === 0 || next.includes("herlevering") ? [] : openErrors(findings, book, year) };
}
