import { cents, type Cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import type { YearShare } from "./year-share";

/**
 * The shares as the officer gave them, or why they cannot stand: they do not add up to the amount (`difference` is the amount minus
 * what was given), or a year stands in them twice.
 */
export type HandSplit =
  | { readonly ok: true; readonly shares: readonly YearShare[] }
  | { readonly ok: false; readonly why: "shares-do-not-add-up"; readonly given: Cents; readonly difference: Cents }
  | { readonly ok: false; readonly why: "year-repeated"; readonly year: number };

/**
 * Splits a cost over years by the amounts that the officer gives for each; they must add up to the cent, because a remainder that
 * nobody sees is a loss. Returns the shares in the order of the years, or a refusal.
 * @throws RangeError when the shares add up to more than cents can hold.
 */
export function splitByHand(amount: Cents, shares: readonly YearShare[]): HandSplit {
  const inOrder = [...shares].sort((a, b) => a.year - b.year);
  const repeated = inOrder.find(({ year }, index) => inOrder[index - 1]?.year === year);
  if (repeated !== undefined) {
    return { ok: false, why: "year-repeated", year: repeated.year };
  }
  const given = sumCents(inOrder.map((share) => share.amount));
  return given === amount
    ? { ok: true, shares: inOrder }
    : { ok: false, why: "shares-do-not-add-up", given, difference: cents(amount - given) };
}
