import { ruleMatcher } from "../../ledger/assign/rule-matcher";
import type { ImportPlan } from "../../ledger/model/import-plan";
import type { AssignmentRule } from "../../rules/model/assignment-rule";
import type { RuleCriteria } from "./ledger-session";

/** What a rule says beside its criteria, where only the criteria count. */
const anyAssignment = { destination: "besteding", measure: "", kind: "", costType: "", subsidy: "", yearRule: "", vatBasis: "", reason: "" } as const;

/**
 * Counts the lines of a plan that a rule would match, and those of them that no rule before it takes: a new rule stands last. Lines that
 * the book has already are not counted, for no rule is asked about them.
 */
export function tryRule(plan: ImportPlan, criteria: RuleCriteria): { readonly matches: number; readonly taken: number } {
  const rule: AssignmentRule = { ...criteria, ...anyAssignment, rowId: "", unreadable: [] };
  const match = ruleMatcher([rule]);
  const matching = plan.lines.filter(({ line, outcome }) => outcome.is !== "duplicate" && match(line) !== null);
  const taken = matching.filter(({ outcome }) => outcome.is !== "assigned" || outcome.rule === null);
  return { matches: matching.length, taken: taken.length };
}
