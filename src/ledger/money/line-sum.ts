import { sumCents } from "../../rules/money/sum-cents";
import type { Cents } from "../../rules/money/cents";
import type { LineSum } from "../model/import-plan";

/** Returns how many rows there are and what they come to; a row without an amount that can be read adds nothing. */
export function lineSum(amounts: readonly (Cents | null)[]): LineSum {
  return { lines: amounts.length, cents: sumCents(amounts.filter((amount) => amount !== null)) };
}
