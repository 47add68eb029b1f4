import type { AssignmentRule } from "../../rules/model/assignment-rule";
import { assignmentOfRule } from "../assign/assignment-of-rule";
import { incomeOf } from "../assign/income-of";
import { isReserveMutation } from "../assign/is-reserve-mutation";
import { ruleMatcher } from "../assign/rule-matcher";
import type { Assignment } from "../model/assignment";
import type { LedgerLine } from "../model/ledger-line";
import type { WaitingReason } from "../model/line-outcome";

/** What the rules say of a line: what becomes of it by which rule (its position, from 0), or why it waits. */
export type ByRule =
  | { readonly is: "assigned"; readonly assignment: Assignment; readonly rule: number }
  | { readonly is: "waiting"; readonly why: WaitingReason };

/**
 * Returns a function that gives what the rules say of a line; the first that matches wins. Some lines are more than one thing, and a rule
 * that does not speak of that does not decide it:
 * - a mutation of a reserve and a balance account are never spending by a rule, though a rule may except them;
 * - recognised income of the state is never spending by a rule;
 * - other income, and a payment to a municipality (transfer or purchase), is spending only by a rule that names a categorie.
 * One side of a pair of accrual and reversal (`paired`) is a cost, whatever its side.
 */
export function assignByRule(rules: readonly AssignmentRule[]): (line: LedgerLine, paired: boolean) => ByRule {
  const match = ruleMatcher(rules);
  const assignments = rules.map(assignmentOfRule);
  return (line, paired) => {
    const rule = match(line);
    const assignment = rule === null ? null : (assignments[rule] ?? null);
    const why = doubt(line, paired);
    if (rule === null || assignment === null) {
      return { is: "waiting", why: why ?? "no-rule" };
    }
    const decides = why === null || assignment.destination === "uitzonderen" || mayDecide(why, assignment, rules[rule]?.categorie ?? "", incomeOf(line) === "state");
    return decides ? { is: "assigned", assignment, rule } : { is: "waiting", why };
  };
}

/** What has to be settled about a line before it can be called a cost. */
function doubt(line: LedgerLine, paired: boolean): WaitingReason | null {
  if (isReserveMutation(line)) {
    return "reserve-mutation";
  }
  if (line.accountKind === "balance") {
    return "balance-account";
  }
  const income = paired ? null : incomeOf(line);
  if (income !== null) {
    return income === "state" ? "no-rule" : "other-income";
  }
  return line.categorie.trim() === "4.3.2" ? "transfer-or-purchase" : null;
}

function mayDecide(why: WaitingReason, { destination }: Assignment, categorie: string, isStateIncome: boolean): boolean {
  if (why === "reserve-mutation" || why === "balance-account") {
    return false;
  }
  return destination === "baten" || (!isStateIncome && categorie.trim() !== "");
}
