import { yearOf } from "../dates/year-of";
import type { Expenditure } from "../model/expenditure";
import type { KeyCheck } from "./check";
import type { CheckContext } from "./check-context";
import { performanceFrom } from "./performance-of";

/**
 * What a row refers to stands in the book, as a row id or a document. A lower vaststelling may name the subsidy itself. Originals of the
 * years taken over from SiSa have no rows, so a row about such a year stays silent.
 */
export const expenditureOriginalUnknown: KeyCheck<"expenditure-original-unknown", "reference"> = {
  shape: "key",
  code: "expenditure-original-unknown",
  severity: "warning",
  key: "reference",
  find(rows, report, context) {
    if (rows.some(({ isOriginal }) => isOriginal)) {
      return;
    }
    rows.forEach(({ refersTo, row }, position) => {
      if (context.resolveSubsidy(refersTo) === null && !isAboutTakenOverYear(row, context)) {
        report(position, { refersTo }, "refersTo");
      }
    });
  },
};

function isAboutTakenOverYear(row: Expenditure, { book: { openings } }: CheckContext): boolean {
  const performed = performanceFrom(row);
  const year = row.correctsYear ?? (performed === null ? null : yearOf(performed));
  return year !== null && openings.some((opening) => opening.year !== null && year <= opening.year);
}
