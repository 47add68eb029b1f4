import { bookParts } from "../model/book-parts";
import type { BookView } from "../model/book-view";
import type { Expenditure } from "../model/expenditure";
import { cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import type { BehindRow, RowsBehind } from "./behind-row";
import type { FigureSource } from "./figure-source";
import { recordsBehind } from "./records-behind";
import { spendingBehind } from "./spending-behind";

/**
 * Returns exactly the rows behind a figure, with what each adds to it, and their sum: the figure, in cents. Behind a figure that is zero
 * because it would be below zero stands no row.
 */
export function rowsBehind(view: BookView, expenditures: readonly Expenditure[], source: FigureSource): RowsBehind {
  switch (source.is) {
    case "spending":
      return added(spendingBehind(view, expenditures, source));
    case "above-zero": {
      const behind = rowsBehind(view, expenditures, source.source);
      return behind.sum < 0 ? added([]) : behind;
    }
    case "combined": {
      const parts = source.parts.map(({ sign, source: part }) => ({ sign, behind: rowsBehind(view, expenditures, part) }));
      const sum = sumCents(parts.map(({ sign, behind }) => cents(sign * behind.sum)));
      return { rows: onceEach(parts.flatMap(({ sign, behind }) => behind.rows.map((row) => ({ ...row, amount: cents(sign * row.amount) })))), sum };
    }
    default:
      return added(recordsBehind(view, source));
  }
}

function added(rows: readonly BehindRow[]): RowsBehind {
  return { rows, sum: sumCents(rows.map(({ amount }) => amount)) };
}

function onceEach(rows: readonly BehindRow[]): readonly BehindRow[] {
  const byPlace = new Map<string, BehindRow>();
  for (const row of rows) {
    const place = `${row.part} ${row.row}`;
    const before = byPlace.get(place);
    byPlace.set(place, before === undefined ? row : { ...before, amount: cents(before.amount + row.amount) });
  }
  return [...byPlace.values()].sort((a, b) => bookParts.indexOf(a.part) - bookParts.indexOf(b.part) || a.row - b.row);
}
