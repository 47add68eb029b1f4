import { reportedDifferences } from "../indicators/reported-differences";
import { reportedRows } from "../indicators/reported-rows";
import type { BookView } from "../model/book-view";
import { isReported } from "../years/is-reported";
import type { BookCheck, RowPlace } from "./check";

/**
 * What was reported over a year stays as it was reported (SiSa equals the adopted accounts). A change belongs in the open year, as a
 * correction, or asks for a redelivery; a year that is still open may differ from figures that were tried before.
 */
export const indicatorDiffersFromReported: BookCheck<"indicator-differs-from-reported"> = {
  shape: "book",
  code: "indicator-differs-from-reported",
  severity: "error",
  find(view, report) {
    const years = new Set(view.book.years.filter(isReported).flatMap(({ year }) => (year === null ? [] : [year])));
    for (const year of years) {
      for (const { indicator, municipality, reported, now, difference } of reportedDifferences(view, year)) {
        report({ year, indicator, reported, now, difference }, placeOf(view, year, indicator, municipality));
      }
    }
  },
};

/** The row that counts; of a municipality that was not reported, the first row of the list. */
function placeOf(view: BookView, year: number, indicator: string, municipality: string): RowPlace | null {
  const rows = reportedRows(view, year, indicator);
  const counted = rows.filter((row) => row.municipality.trim() === municipality && row.amount !== null).at(-1) ?? rows[0];
  return counted === undefined ? null : { part: "reported", row: view.book.reported.indexOf(counted), column: "amount" };
}
