import type { ImportPlan } from "../model/import-plan";
import { controlTotals } from "./control-totals";
import { keptLine } from "./kept-line";
import { ledgerFigures } from "./ledger-figures";
import { matchBookings } from "./match-bookings";
import { pairing } from "./pairing";
import type { PlanContext } from "./plan-context";
import type { ImportLabels, PlannedImportLine, PlannedRows, PlannedSpending } from "./planned-rows";
import { spendingLaw } from "./spending-law";
import { spendingRows } from "./spending-rows";

/**
 * Returns what an import writes for a plan. The context must be the one that the plan was made with.
 * @throws RangeError when it is another one, so that a line that was assigned cannot be spending.
 */
export function rowsOfPlan(plan: ImportPlan, context: PlanContext, labels: ImportLabels): PlannedRows {
  const lines = plan.lines.map(({ line }) => line);
  const matched = matchBookings(lines, context.book);
  const pairs = pairing(lines, matched, context.decisions);
  const law = spendingLaw(context);
  const spending: PlannedSpending[] = [];
  const importLines: PlannedImportLine[] = [];
  const settled: string[] = [];
  plan.lines.forEach((planned, position) => {
    const own = matched[position];
    if (own === undefined || own.key !== planned.key) {
      throw new RangeError(`Line ${planned.line.line} was planned with another book.`);
    }
    const { line, key, outcome } = planned;
    if (outcome.is === "assigned") {
      settled.push(...own.settles);
      if (outcome.assignment.destination === "besteding") {
        const earlier = own.match.is === "changed" ? own.match : null;
        const decision = context.decisions.get(key) ?? null;
        spending.push(...spendingRows({ line, assignment: outcome.assignment, decision, earlier, key, pair: pairs.groupOf(position) }, law, labels));
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
