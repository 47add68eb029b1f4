import type { Book } from "./book";

/** The parts of a book that hold rows; each is one table of the workbook. */
export type BookPart = Exclude<keyof Book, "scheme" | "municipality">;
