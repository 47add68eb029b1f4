import { decisionsInForce } from "../allocation/decisions-in-force";
import { yearOf } from "../dates/year-of";
import type { Book } from "../model/book";

/** What moved in one year, in cents. */
export interface YearMoves {
  received: number;
  spent: number;
  transferredIn: number;
  transferredOut: number;
  repaid: number;
}

/** What the small tables of a book add up to, in cents. Figures taken over from SiSa stand in `takenOver` and in their year as well. */
export interface SmallTableTotals {
  readonly allocated: number;
  readonly moves: Readonly<YearMoves>;
  readonly takenOver: Readonly<YearMoves>;
  /** Every year in which an amount stands; `null` holds amounts without a year. */
  readonly byYear: ReadonlyMap<number | null, Readonly<YearMoves>>;
}

/** Returns a year in which nothing moved yet. */
export function noMoves(): YearMoves {
  return { received: 0, spent: 0, transferredIn: 0, transferredOut: 0, repaid: 0 };
}

/** Returns the totals of everything but spending rows. */
export function smallTableTotals(book: Omit<Book, "expenditures">): SmallTableTotals {
  const byYear = new Map<number | null, YearMoves>();
  const moves = noMoves();
  const takenOver = noMoves();
  const enter = (year: number | null, move: keyof YearMoves, amount: number | null): void => {
    if (amount !== null) {
      const ofYear = byYear.get(year) ?? noMoves();
      byYear.set(year, ofYear);
      ofYear[move] += amount;
      moves[move] += amount;
    }
  };
  for (const { receivedOn, amount } of book.receipts) {
    enter(receivedOn === null ? null : yearOf(receivedOn), "received", amount);
  }
  for (const { year, amount } of book.repayments) {
    enter(year, "repaid", amount);
  }
  for (const { direction, year, amount } of book.transfers) {
    const known = direction.toLowerCase();
    if (known === "van" || known === "aan") {
      enter(year, known === "van" ? "transferredIn" : "transferredOut", amount);
    }
  }
  for (const opening of book.openings) {
    for (const move of openingMoves) {
      enter(opening.year, move, opening[move]);
      takenOver[move] += opening[move] ?? 0;
    }
  }
  const allocated = decisionsInForce(book.allocations).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return { allocated, moves, takenOver, byYear };
}

const openingMoves = ["received", "spent", "transferredIn", "transferredOut", "repaid"] as const;
