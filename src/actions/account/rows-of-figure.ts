import { rowsBehind } from "../../rules/figures/rows-behind";
import type { RowsBehind } from "../../rules/figures/behind-row";
import type { FigureSource } from "../../rules/figures/figure-source";
import type { OpenBook } from "../session-state";

/** Returns exactly the rows of an open book behind a figure, with what each adds to it, and their sum in cents: the figure. */
export function rowsOfFigure({ view, book }: Pick<OpenBook, "view" | "book">, source: FigureSource): RowsBehind {
  return rowsBehind(view, book.expenditures, source);
}
