import type { RowCheck } from "./check";

/** An amount that is text, an Excel error or beyond any grant is counted nowhere; more than two decimals is apart. */
export const expenditureAmountUnreadable: RowCheck<"expenditure-amount-unreadable", "expenditures"> = {
  shape: "row",
  code: "expenditure-amount-unreadable",
  severity: "error",
  parts: ["expenditures"],
  find({ unreadable }, _, report) {
    for (const { column, shown, why } of unreadable) {
      if (column === "amount" && why !== "decimals") {
        report({ shown, why }, "amount");
      }
    }
  },
};
