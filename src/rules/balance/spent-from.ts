import type { BookView } from "../model/book-view";
import type { MoneySource } from "../model/ledger-figure";
import { cents, type Cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import { moneySourceOf } from "./money-source-of";

/**
 * Returns what was spent from the money of one source in one year, or over all years and the rows without a year.
 * Spending taken over from SiSa counts as paid by the state: the annex does not tell whose money it was.
 */
export function spentFrom({ book, totals }: BookView, source: MoneySource, year: number | "all"): Cents {
  const inYear = (row: { readonly year: number | null }) => year === "all" || row.year === year;
  const rows = totals.cells.filter((cell) => inYear(cell) && moneySourceOf(cell.fundedBy) === source).map(({ spent }) => spent);
  const takenOver = source === "rijk" ? book.openings.filter(inYear).map(({ spent }) => spent ?? cents(0)) : [];
  return sumCents([...rows, ...takenOver]);
}
