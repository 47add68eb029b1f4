import { controlTotals } from "./control-totals";
import { keptLine } from "./kept-line";
import { ledgerFigures } from "./ledger-figures";
import type { MatchedPlan } from "./matched-plan";
import type { ImportLabels, PlannedImportLine, PlannedRows, PlannedSpending } from "./planned-rows";
import { spendingRows } from "./spending-rows";

/** Returns what an import writes for a plan. */
export function rowsOfPlan({ plan, matched, pairs, reversing, law, decisions }: MatchedPlan, labels: ImportLabels): PlannedRows {
  const spending: PlannedSpending[] = [];
  const importLines: PlannedImportLine[] = [];
  const settled: string[] = [];
  plan.lines.forEach((planned, position) => {
    const own = matched[position];
    if (own === undefined) {
      throw new RangeError(`Line ${planned.line.line} was planned without the book.`);
    }
    const { line, key, outcome } = planned;
    if (outcome.is === "assigned") {
      settled.push(...own.settles);
      if (outcome.assignment.destination === "besteding") {
        const earlier = own.match.is === "changed" ? own.match : null;
        const decision = decisions.get(key) ?? null;
        spending.push(...spendingRows({ line, assignment: outcome.assignment, decision, earlier, key, pair: pairs.groupOf(position), reversed: reversing.takenAt(position) }, law, labels));
      }
    }
    const kept = keptLine(planned, own, labels);
    if (kept !== null) {
      importLines.push(kept);
    }
  });
  return {
    spending,
    importLines,
    controlTotals: controlTotals(plan, labels),
    ledgerFigures: ledgerFigures(plan.lines, matched, law, labels),
    settled,
  };
}
