import { yearOf } from "../../rules/dates/year-of";
import type { PairSide } from "./pair-side";

/**
 * Returns whether two bookings of opposite amounts seem to be an accrual and its reversal: they are of the same counterparty or say the
 * same, and either stand on both sides of a year's end (31 December, and January after it) or speak of an accrual.
 */
export function undoEachOther(one: PairSide, other: PairSide): boolean {
  const isAccrual = one.speaksOfAccrual || other.speaksOfAccrual || aroundYearEnd(one, other) || aroundYearEnd(other, one);
  return isAccrual && ((one.counterparty !== "" && one.counterparty === other.counterparty) || (one.subject !== null && one.subject === other.subject));
}

function aroundYearEnd({ bookedOn: first }: PairSide, { bookedOn: second }: PairSide): boolean {
  return first !== null && second !== null && first.endsWith("-12-31") && second.slice(5, 7) === "01" && yearOf(second) === yearOf(first) + 1;
}
