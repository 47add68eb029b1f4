import { yearBalances } from "../balance/year-balances";
import type { BookView } from "../model/book-view";
import { cents, type Cents } from "../money/cents";

/**
 * Returns the opgebouwde reserve at the end of year T-1, in cents: grant of the state that was received and not spent by then, as it
 * stands on the balance. It is no bestemmingsreserve, and it is never below zero: money still owed by the state is no reserve.
 */
export function previousYearReserve(view: BookView, year: number): Cents {
  const last = yearBalances(view)
    .filter((balance) => balance.source === "rijk" && balance.year < year)
    .at(-1);
  return cents(Math.max(0, last?.end ?? 0));
}
