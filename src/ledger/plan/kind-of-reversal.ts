import type { Expenditure } from "../../rules/model/expenditure";
import { isAccrual } from "./is-accrual";

/**
 * Returns the kind of a row that reverses a row of the book and refers to it: transitorisch where that one is, so that the two come to
 * nothing together; else a correctie, or what was decided where that explains a row that refers, because one accrual without another stays open.
 */
export function kindOfReversal(decided: string, reversed: Pick<Expenditure, "kind">): string {
  if (isAccrual(reversed)) {
    return "transitorisch";
  }
  return decided === "" || decided === "regulier" || decided === "transitorisch" ? "correctie" : decided;
}
