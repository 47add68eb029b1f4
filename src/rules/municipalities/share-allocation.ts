import { Decimal } from "decimal.js";
import { cents, type Cents } from "../money/cents";
import { splitCents } from "../money/split-cents";
import { sumCents } from "../money/sum-cents";

/** What an officer entered for each successor: percentages as decimal text of at most six decimals ("33.34"), or amounts. */
export type EnteredShares =
  | { readonly by: "percentage"; readonly shares: readonly { readonly municipality: string; readonly percentage: string }[] }
  | { readonly by: "amount"; readonly shares: readonly { readonly municipality: string; readonly amount: Cents }[] };

/** The parts of an allocation; or what the percentages are together, what the amounts leave over, or which entry cannot be read. */
export type SharedAllocation =
  | { readonly is: "shared"; readonly parts: readonly { readonly municipality: string; readonly amount: Cents }[] }
  | { readonly is: "not-a-hundred"; readonly sum: string }
  | { readonly is: "not-the-whole"; readonly difference: Cents }
  | { readonly is: "unreadable"; readonly municipality: string };

/**
 * Returns the parts, in cents, of the allocation of a municipality that was split. There is no automatic share: what the officer enters
 * must add up to a hundred percent or to the whole amount. Percentages lose no cent (largest remainder); amounts count as entered.
 * @param allocated the whole allocation in cents
 */
export function shareAllocation(allocated: Cents, entered: EnteredShares): SharedAllocation {
  if (entered.by === "amount") {
    const difference = cents(allocated - sumCents(entered.shares.map(({ amount }) => amount)));
    return difference === 0 ? { is: "shared", parts: entered.shares } : { is: "not-the-whole", difference };
  }
  const unreadable = entered.shares.find(({ percentage }) => !/^\d{1,3}(\.\d{1,6})?$/.test(percentage));
  if (unreadable !== undefined) {
    return { is: "unreadable", municipality: unreadable.municipality };
  }
  const percentages = entered.shares.map(({ percentage }) => new Decimal(percentage));
  const sum = percentages.reduce((total, percentage) => total.plus(percentage), new Decimal(0));
  if (!sum.equals(100)) {
    return { is: "not-a-hundred", sum: sum.toString() };
  }
  const amounts = splitCents(allocated, percentages.map((percentage) => percentage.times(1_000_000).toNumber()));
  return { is: "shared", parts: entered.shares.map(({ municipality }, index) => ({ municipality, amount: amounts[index] ?? cents(0) })) };
}
