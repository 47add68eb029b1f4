import { Decimal } from "decimal.js";
import { daysBetween } from "../dates/days-between";
import { firstDayOfYear } from "../dates/first-day-of-year";
import type { IsoDate } from "../dates/iso-date";
import { lastDayOfYear } from "../dates/last-day-of-year";
import type { BookView } from "../model/book-view";
import { cents, type Cents } from "../money/cents";
import { splitCents } from "../money/split-cents";

/** Spending on one measure in one year beside its budget. */
export interface BudgetPace {
  /** Name of the measure as it stands in its table where it is known, else as written. */
  readonly measure: string;
  readonly year: number;
  readonly budget: Cents;
  readonly spent: Cents;
  /** Spent as a percentage of the budget, decimal text with at most one decimal; null without a budget above zero. */
  readonly spentShare: string | null;
  /** Days of the year up to and including the day asked for, and all its days (365 or 366). */
  readonly daysElapsed: number;
  readonly daysOfYear: number;
  /** The part of the budget that belongs to the days elapsed, to the nearest cent. */
  readonly expected: Cents;
  /** Spent minus expected: above zero ahead of the budget, below zero behind it. */
  readonly ahead: Cents;
}

/**
 * Returns for every measure with a budget or spending in the year how it runs against an even pace through the year, seen on the day
 * `today`; in cents, known measures first and in their order. Budgets of one measure add up.
 */
export function budgetPace(view: BookView, year: number, today: IsoDate): readonly BudgetPace[] {
  const daysOfYear = daysBetween(firstDayOfYear(year), lastDayOfYear(year)) + 1;
  const daysElapsed = Math.min(Math.max(daysBetween(firstDayOfYear(year), today) + 1, 0), daysOfYear);
  return amountsOf(view, year).map(({ measure, budget, spent }) => {
    const expected = splitCents(budget, [daysElapsed, daysOfYear - daysElapsed])[0] ?? cents(0);
    return { measure, year, budget, spent, spentShare: share(spent, budget), daysElapsed, daysOfYear, expected, ahead: cents(spent - expected) };
  });
}

type Amounts = Pick<BudgetPace, "measure" | "budget" | "spent">;

/** Names are the same whatever their case; those in the table of measures come first, the others in the order of their names. */
function amountsOf(view: BookView, year: number): readonly Amounts[] {
  const amounts = new Map<string, Amounts>();
  const enter = (name: string, budget: number, spent: number) => {
    const key = name.toLowerCase();
    const so = amounts.get(key) ?? { measure: name, budget: 0, spent: 0 };
    amounts.set(key, { measure: so.measure, budget: cents(so.budget + budget), spent: cents(so.spent + spent) });
  };
  for (const row of view.book.budgets) {
    if (row.year === year && row.amount !== null) {
      enter(view.resolveMeasure(row.measure)?.measure.name ?? row.measure, row.amount, 0);
    }
  }
  for (const cell of view.totals.cells) {
    if (cell.year === year) {
      enter(cell.measure, 0, cell.spent);
    }
  }
  const positions = new Map(view.book.measures.map(({ name }, index) => [name.toLowerCase(), index]));
  const position = (key: string) => positions.get(key) ?? Infinity;
  const inOrder = [...amounts].sort(([a], [b]) => (position(a) === position(b) ? compare(a, b) : position(a) - position(b)));
  return inOrder.map(([, line]) => line);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function share(spent: Cents, budget: Cents): string | null {
  return budget > 0 ? new Decimal(spent).times(100).dividedBy(budget).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toString() : null;
}
