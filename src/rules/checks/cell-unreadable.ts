import type { BookPart } from "../model/book-part";
import { bookParts } from "../model/book-parts";
import type { RowCheck } from "./check";

/** A filled cell that does not hold what its column asks counts nowhere. The amount of spending has findings of its own. */
export const cellUnreadable: RowCheck<"cell-unreadable", BookPart> = {
  shape: "row",
  code: "cell-unreadable",
  severity: "error",
  parts: bookParts,
  find(row, _, report) {
    const isSpending = "performedFrom" in row;
    for (const { column, shown, why } of row.unreadable) {
      if (!isSpending || column !== "amount") {
        report({ shown, why }, column);
      }
    }
  },
};
