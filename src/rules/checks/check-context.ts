import type { Book } from "../model/book";
import type { BookContext } from "../model/book-view";

/** What a check of rows may look at beside the row: the law on the day of assessment, and the small tables of the book. */
export interface CheckContext extends BookContext {
  readonly book: Omit<Book, "expenditures">;
}
