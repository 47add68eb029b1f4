import type { Expenditure } from "../../rules/model/expenditure";
import { cents, type Cents } from "../../rules/money/cents";

/** Returns the amount of the source that a row of spending stands for: what is charged, the recoverable VAT and what other money pays. */
export function grossOf({ amount, recoverableVat, otherFunding }: Pick<Expenditure, "amount" | "recoverableVat" | "otherFunding">): Cents {
  return cents((amount ?? 0) + (recoverableVat ?? 0) + (otherFunding ?? 0));
}
