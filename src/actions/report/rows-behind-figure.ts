import type { RowsBehind } from "../../rules/figures/behind-row";
import type { FigureSource } from "../../rules/figures/figure-source";
import { rowsBehind } from "../../rules/figures/rows-behind";
import type { OpenBook } from "../session-state";

/** Returns the rows of an open book behind a figure, with their sum in cents. */
export function rowsBehindFigure({ view, book }: OpenBook, source: FigureSource): RowsBehind {
  return rowsBehind(view, book.expenditures, source);
}
