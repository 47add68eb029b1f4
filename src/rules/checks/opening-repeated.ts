import type { BookCheck } from "./check";

/** The figures of a year are taken over from SiSa once; a second row would add to the first. */
export const openingRepeated: BookCheck<"opening-repeated"> = {
  shape: "book",
  code: "opening-repeated",
  severity: "error",
  find({ book: { openings } }, report) {
    openings.forEach(({ year }, row) => {
      if (year !== null && openings.findIndex((other) => other.year === year) < row) {
        report({ year }, { part: "openings", row, column: "year" });
      }
    });
  },
};
