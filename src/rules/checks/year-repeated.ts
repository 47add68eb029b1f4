import type { BookCheck } from "./check";

/** A reporting year has one state, so tblJaar holds it once. */
export const yearRepeated: BookCheck<"year-repeated"> = {
  shape: "book",
  code: "year-repeated",
  severity: "error",
  find({ book: { years } }, report) {
    years.forEach(({ year }, row) => {
      if (year !== null && years.findIndex((other) => other.year === year) < row) {
        report({ year }, { part: "years", row, column: "year" });
      }
    });
  },
};
