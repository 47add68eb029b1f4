import type { AmountFigure, AnswerFigure } from "./annex-figures";
import type { FormIndicator } from "./annex-form";
import { entryAt, entryFor, entryNotFound } from "./fill-entry";
import type { FillEntry } from "./form-fill";
import type { FormGrid } from "./form-grid";
import type { FormKind } from "./form-kind";

/** Returns what becomes of the one cell of an indicator that is no list. */
export function planSingle(grid: FormGrid, indicator: FormIndicator, figure: AmountFigure | AnswerFigure): FillEntry {
  const next = singleValue(figure);
  const place = indicator.cells[0];
  if (place === undefined) {
    return { ...entryNotFound(indicator.code, next), text: indicator.text, control: indicator.control };
  }
  if (indicator.inList || !fits(indicator.kind, figure.kind)) {
    return { ...entryAt(grid, indicator, place, "kind-differs"), next };
  }
  return next === null ? entryAt(grid, indicator, place, "by-hand") : entryFor(grid, indicator, place, next);
}

/** Returns what a figure without lines gives a cell; null where the book has no value for it. */
export function singleValue(figure: AmountFigure | AnswerFigure): number | string | null {
  return figure.kind === "amount" ? figure.euros : figure.answer;
}

function fits(kind: FormKind, figure: (AmountFigure | AnswerFigure)["kind"]): boolean {
  return kind === "unknown" || kind === figure;
}
