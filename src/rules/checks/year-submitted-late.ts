import { lastDayOfYear } from "../dates/last-day-of-year";
import { valueOn } from "../law/value-on";
import { yearStandings } from "../years/year-standings";
import type { BookCheck } from "./check";
import { finalYearRow } from "./final-year-row";

/**
 * The annex of a year is delivered to CBS on the delivery day of the next year at the latest (Regeling informatieverstrekking sisa,
 * art. 2-4); on that day it is in time. Only a year with a record of its own is waited for: not one that was taken over from SiSa, not
 * one after the final year. A redelivery has no such day.
 */
export const yearSubmittedLate: BookCheck<"year-submitted-late"> = {
  shape: "book",
  code: "year-submitted-late",
  severity: "warning",
  find(view, report) {
    const { book, sisa, today } = view;
    const final = finalYearRow(book.years);
    for (const { year, from, status, submittedOn, due } of yearStandings(view)) {
      const row = book.years.findIndex((record) => record.year === year);
      if (due === null || row === -1 || from === "opening" || status === "herlevering" || (final !== null && year > final.year)) {
        continue;
      }
      const isLate = submittedOn === null ? status !== "ingediend" && today > due : submittedOn > due;
      const law = valueOn(sisa.deliveryDays, lastDayOfYear(year));
      if (isLate && law !== null) {
        report({ year, due, submittedOn }, { part: "years", row, column: "submittedOn" }, law);
      }
    }
  },
};
