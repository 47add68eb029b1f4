import type { BookPart } from "../model/book-part";
import { bookParts } from "../model/book-parts";
import type { RowCheck } from "./check";

/** A formula where a value belongs changes when other cells do, so what was checked and reported may not be what stands there later. */
export const formulaInCell: RowCheck<"formula-in-cell", BookPart> = {
  shape: "row",
  code: "formula-in-cell",
  severity: "warning",
  parts: bookParts,
  find({ formulas }, _, report) {
    if (formulas !== undefined) {
      for (const column of formulas) {
        report({}, column);
      }
    }
  },
};
