import type { BookView } from "../model/book-view";
import { cents } from "../money/cents";
import type { BookCheck } from "./check";

/** The budget rows of one measure in one year, which add up; told at the first of them. */
interface YearBudget {
  readonly measure: string;
  readonly year: number;
  readonly row: number;
  budget: number;
}

/** More was spent on a measure in a year than its budget of that year. A measure or year without a budget is held against nothing. */
export const measureOverBudget: BookCheck<"measure-over-budget"> = {
  shape: "book",
  code: "measure-over-budget",
  severity: "warning",
  find(view, report) {
    for (const { measure, year, row, budget } of yearBudgets(view)) {
      const spent = view.totals.cells.reduce((sum, cell) => (cell.measure === measure && cell.year === year ? sum + cell.spent : sum), 0);
      if (spent > budget) {
        const facts = { measure, year, budget: cents(budget), spent: cents(spent), over: cents(spent - budget) };
        report(facts, { part: "budgets", row, column: "amount" });
      }
    }
  },
};

/** A budget that lacks a readable amount leaves its measure and year out: the others alone would say too little. */
function yearBudgets({ book: { budgets }, resolveMeasure }: BookView): readonly YearBudget[] {
  const known: YearBudget[] = [];
  const unreadable = new Set<YearBudget>();
  budgets.forEach(({ measure: written, year, amount }, row) => {
    const measure = resolveMeasure(written)?.measure.name;
    if (measure === undefined || year === null) {
      return;
    }
    let one = known.find((other) => other.measure === measure && other.year === year);
    if (one === undefined) {
      one = { measure, year, row, budget: 0 };
      known.push(one);
    }
    one.budget += amount ?? 0;
    if (amount === null) {
      unreadable.add(one);
    }
  });
  return known.filter((one) => !unreadable.has(one));
}
