import type { ImportLine } from "../model/import-line";
import { cents } from "../money/cents";
import type { Cents } from "../money/cents";
import type { BookCheck } from "./check";

/** What waits of one year, and the row of the first line. */
interface Waiting {
  readonly year: number | null;
  readonly row: number;
  lines: number;
  amount: Cents;
}

/** A ledger line that somebody selected belongs somewhere; until that is decided the figures of its year are not complete. One finding a year. */
export const importLineWaiting: BookCheck<"import-line-waiting"> = {
  shape: "book",
  code: "import-line-waiting",
  severity: "warning",
  find({ book: { importLines } }, report) {
    for (const { row, ...facts } of waitingByYear(importLines).values()) {
      report(facts, { part: "importLines", row, column: "state" });
    }
  },
};

function waitingByYear(importLines: readonly ImportLine[]): ReadonlyMap<number | null, Waiting> {
  const byYear = new Map<number | null, Waiting>();
  importLines.forEach(({ state, year, amount }, row) => {
    if (state.toLowerCase() === "wacht") {
      const sum = byYear.get(year) ?? { year, row, lines: 0, amount: cents(0) };
      sum.lines += 1;
      sum.amount = cents(sum.amount + (amount ?? 0));
      byYear.set(year, sum);
    }
  });
  return byYear;
}
