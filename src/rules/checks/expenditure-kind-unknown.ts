import { isExpenditureKind } from "../model/is-expenditure-kind";
import type { RowCheck } from "./check";

/** The kind of a row is one of the list, ignoring case; an empty kind means `regulier`. */
export const expenditureKindUnknown: RowCheck<"expenditure-kind-unknown", "expenditures"> = {
  shape: "row",
  code: "expenditure-kind-unknown",
  severity: "warning",
  parts: ["expenditures"],
  find({ kind }, _, report) {
    if (kind !== "" && !isExpenditureKind(kind)) {
      report({ kind }, "kind");
    }
  },
};
