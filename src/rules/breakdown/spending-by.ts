import type { BookView } from "../model/book-view";
import type { SpendingCell } from "../model/totals";
import { cents, type Cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import { bookYears } from "../years/book-years";
import { breakdownNames, type Breakdown } from "./breakdown-names";
import { labelsOf } from "./labels-of";

export type { Breakdown };

/** Spending of one year under one name, and of all years up to and including it. */
export interface BreakdownYear {
  /** Null for rows without a year, after all others. */
  readonly year: number | null;
  readonly spent: Cents;
  readonly cumulative: Cents;
}

/** One line of a breakdown. */
export interface BreakdownLine {
  /** Code of the purpose, reference of the subsidy, or name; empty for spending that has none. */
  readonly name: string;
  readonly byYear: readonly BreakdownYear[];
  readonly spent: Cents;
}

/**
 * Returns the spending rows of the book per purpose, measure, partner, label or subsidy, in cents, every line over the same years. What
 * the scheme and the tables name comes first and in their order, also without spending; then what only spending names; last the line
 * without a name, where it is needed. Names are the same whatever their case. Figures taken over from SiSa have none of these and are
 * left out. The lines add up to the spending rows, except by label: a measure with two labels stands under both.
 */
export function spendingBy(view: BookView, by: Breakdown): readonly BreakdownLine[] {
  const { cells } = view.totals;
  const hasYearless = cells.some(({ year }) => year === null);
  const years = [...bookYears(view), ...(hasYearless ? [null] : [])];
  const groups = new Map<string, { readonly name: string; readonly cells: SpendingCell[] }>();
  const groupOf = (name: string) => {
    const key = name.toLowerCase();
    const group = groups.get(key) ?? { name, cells: [] };
    groups.set(key, group);
    return group;
  };
  knownNames(view, by).filter((name) => name !== "").forEach(groupOf);
  for (const cell of cells) {
    breakdownNames(view, by, cell).forEach((name) => groupOf(name).cells.push(cell));
  }
  const unnamed = groups.get("");
  const named = [...groups.values()].filter((group) => group !== unnamed);
  return [...named, ...(unnamed === undefined ? [] : [unnamed])].map((group) => lineOf(group.name, group.cells, years));
}

function knownNames({ scheme, book }: BookView, by: Breakdown): readonly string[] {
  switch (by) {
    case "purpose":
      return scheme.purposes.map(({ code }) => code);
    case "measure":
      return book.measures.map(({ name }) => name);
    case "partner":
      return book.measures.map(({ partner }) => partner);
    case "label":
      return book.measures.flatMap(labelsOf);
    case "subsidy":
      return book.subsidies.map(({ reference }) => reference);
  }
}

function lineOf(name: string, cells: readonly SpendingCell[], years: readonly (number | null)[]): BreakdownLine {
  let cumulative = cents(0);
  const byYear = years.map((year) => {
    const spent = sumCents(cells.filter((cell) => cell.year === year).map((cell) => cell.spent));
    cumulative = cents(cumulative + spent);
    return { year, spent, cumulative };
  });
  return { name, byYear, spent: cumulative };
}
