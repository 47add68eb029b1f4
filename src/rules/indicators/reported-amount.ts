import type { BookView } from "../model/book-view";
import type { Cents } from "../money/cents";
import { reportedRows } from "./reported-rows";

/**
 * Returns the amount that the last delivery of a year reported under an indicator, in cents (whole euros as they were reported), or null
 * where the book holds none. `municipality` is the four-digit code of a line in a list of municipalities; empty for a single value.
 */
export function reportedAmount(view: Pick<BookView, "book">, year: number, indicator: string, municipality = ""): Cents | null {
  const amounts = reportedRows(view, year, indicator).flatMap((row) =>
    row.amount !== null && row.municipality.trim() === municipality ? [row.amount] : [],
  );
  return amounts.at(-1) ?? null;
}
