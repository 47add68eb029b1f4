import type { Book } from "./model/book";
import type { BookView } from "./model/book-view";
import type { Expenditure } from "./model/expenditure";
import type { Finding } from "./model/finding";
import type { Totals } from "./model/totals";

/** One row of spending that has been edited or added. `row` is its position; at most one past the last row. */
export interface ExpenditureEdit {
  readonly row: number;
  readonly expenditure: Expenditure;
}

/**
 * The checks and totals of one book, kept up to date. After any sequence of edits, `findings()` and `totals()`
 * equal those of a new engine over the same book.
 */
export interface BookEngine {
  book(): Book;
  /** Applies edited or appended spending rows without looking at the others again. */
  editExpenditures(edits: readonly ExpenditureEdit[]): void;
  /** Replaces everything but keeps nothing of the old book. */
  replace(book: Book): void;
  /** Sorted by part, row, code, column; findings about the whole book come last. */
  findings(): readonly Finding[];
  totals(): Totals;
  /** Everything that a calculation over the whole book looks at, as it stands now; later edits do not change its totals. */
  view(): BookView;
}
