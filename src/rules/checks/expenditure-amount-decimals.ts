import type { RowCheck } from "./check";

/** An amount is in whole cents; more decimals are never rounded away in silence. */
export const expenditureAmountDecimals: RowCheck<"expenditure-amount-decimals", "expenditures"> = {
  shape: "row",
  code: "expenditure-amount-decimals",
  severity: "error",
  parts: ["expenditures"],
  find({ unreadable }, _, report) {
    for (const { column, shown, why } of unreadable) {
      if (column === "amount" && why === "decimals") {
        report({ shown }, "amount");
      }
    }
  },
};
