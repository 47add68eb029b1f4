import type { BookEngine } from "../src/rules/book-engine";
import { createBookEngine } from "../src/rules/create-book-engine";
import type { Expenditure } from "../src/rules/model/expenditure";
import { cents } from "../src/rules/money/cents";
import { benchAssessment, benchBook } from "./bench-book";
import { atMost, type BenchRow } from "./bench-row";
import { measureInTurns } from "./measure";

const edits = 200;

/** "The same": what the clock of a busy machine cannot tell apart. */
const goal = 1.5;

/** Measures one edited row, with the findings and totals after it, in a book of 100.000 rows against one of 1.000 rows. */
export async function oneEdit(): Promise<BenchRow[]> {
  const large = createBookEngine(benchAssessment(), benchBook(100_000));
  const small = createBookEngine(benchAssessment(), benchBook(1_000));
  const [largeRows, smallRows] = [large.book().expenditures, small.book().expenditures];
  const [ours, theirs] = await measureInTurns(9, [() => edit(large, largeRows), () => edit(small, smallRows)]);
  return [atMost(goal, { name: `one edit, ${edits} times`, n: 100_000, ours, peer: "the same in a book of 1.000 rows", theirs, runs: 9 })];
}

/** Gives rows one cent more and one less in turn, and looks at findings and totals each time. */
function edit(engine: BookEngine, rows: readonly Expenditure[]): number {
  let seen = 0;
  for (let at = 0; at < edits; at += 1) {
    const row = (at * 37) % rows.length;
    const expenditure = rows[row];
    if (expenditure !== undefined) {
      engine.editExpenditures([{ row, expenditure: { ...expenditure, amount: cents((expenditure.amount ?? 0) + (at % 2 === 0 ? 1 : -1)) } }]);
      seen += engine.findings().length + engine.totals().expenditureRows;
    }
  }
  return seen;
}
