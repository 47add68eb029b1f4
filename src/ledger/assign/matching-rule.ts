import type { AssignmentRule } from "../../rules/model/assignment-rule";
import type { LedgerLine } from "../model/ledger-line";
import { ruleMatcher } from "./rule-matcher";

/** Returns the position of the first rule that a line matches, from 0, or null when none does. For many lines make a `ruleMatcher` once. */
export function matchingRule(line: LedgerLine, rules: readonly AssignmentRule[]): number | null {
  return ruleMatcher(rules)(line);
}
