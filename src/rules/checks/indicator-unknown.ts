import { indicatorsOf } from "../law/indicators-of";
import type { BookCheck } from "./check";

/**
 * A figure was reported under an indicator that the scheme does not have in that year, so nothing holds the book against it. An
 * indicator that the municipality's own form names for that year is no mistake.
 */
export const indicatorUnknown: BookCheck<"indicator-unknown"> = {
  shape: "book",
  code: "indicator-unknown",
  severity: "warning",
  find({ scheme, book }, report) {
    book.reported.forEach(({ year, indicator }, row) => {
      if (year === null || indicator === "") {
        return;
      }
      const names = (other: string) => other.toLowerCase() === indicator.toLowerCase();
      const isKnown =
        indicatorsOf(scheme, year).some(({ code }) => names(code)) ||
        book.indicatorTexts.some((text) => text.year === year && names(text.indicator));
      if (!isKnown) {
        report({ year, indicator }, { part: "reported", row, column: "indicator" });
      }
    });
  },
};
