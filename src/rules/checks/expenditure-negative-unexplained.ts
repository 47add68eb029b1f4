import { isExpenditureKind } from "../model/is-expenditure-kind";
import type { RowCheck } from "./check";

/**
 * A negative amount is normal for a credit note, correction, accrual or lower vaststelling, or when the row names its original
 * or the reported year that it corrects.
 */
export const expenditureNegativeUnexplained: RowCheck<"expenditure-negative-unexplained", "expenditures"> = {
  shape: "row",
  code: "expenditure-negative-unexplained",
  severity: "warning",
  parts: ["expenditures"],
  find({ amount, kind, refersTo, correctsYear }, _, report) {
    if (amount === null || amount >= 0 || refersTo !== "" || correctsYear !== null) {
      return;
    }
    if (kind.toLowerCase() === "regulier" || !isExpenditureKind(kind)) {
      report({ amount }, "amount");
    }
  },
};
