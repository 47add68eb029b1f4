import { spentFrom } from "../balance/spent-from";
import type { BookView } from "../model/book-view";
import { cents, type Cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";

/** The income that the ledger recognised from the grant in a year, against what the book used of it. In cents. */
export interface RecognisedIncome {
  /** Categorie 4.3.1 of the ledger. */
  readonly income: Cents;
  /** Grant of the state that was used: own spending that it paid for, and what was transferred to other municipalities. */
  readonly used: Cents;
  /** income - used; must be zero: grant is income up to the amount that is used, the rest stands on the balance. */
  readonly difference: Cents;
}

/**
 * Returns the recognised income of a year against the use of the grant, or null when the book holds no income of the ledger for that
 * year. Money that other municipalities gave is income of another categorie, so spending that it paid for stays out; what went to other
 * municipalities is a cost of the year (SiSa: "overgeboekte middelen (lasten)") that the grant pays for.
 */
export function recognisedIncome(view: BookView, year: number): RecognisedIncome | null {
  const rows = view.book.ledger.filter((row) => row.year === year && row.role.trim().toLowerCase() === "baten" && row.amount !== null);
  if (rows.length === 0) {
    return null;
  }
  const income = sumCents(rows.map(({ amount }) => amount ?? cents(0)));
  const transferredOut = view.totals.byYear.find((total) => total.year === year)?.transferredOut ?? 0;
  const used = cents(spentFrom(view, "rijk", year) + transferredOut);
  return { income, used, difference: cents(income - used) };
}
