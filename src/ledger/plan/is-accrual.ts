import type { Expenditure } from "../../rules/model/expenditure";

/** Returns whether a row of spending is an accrual or its reversal by its kind. */
export function isAccrual({ kind }: Pick<Expenditure, "kind">): boolean {
  return kind.toLowerCase() === "transitorisch";
}
