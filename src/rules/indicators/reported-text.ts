import type { BookView } from "../model/book-view";
import { reportedRows } from "./reported-rows";

/** Returns the text that the last delivery of a year reported under an indicator, or null where the book holds none. */
export function reportedText(view: Pick<BookView, "book">, year: number, indicator: string): string | null {
  const texts = reportedRows(view, year, indicator).map(({ text }) => text.trim());
  return texts.filter((text) => text !== "").at(-1) ?? null;
}
