import { isBlankRow } from "../../rules/model/is-blank-row";
import type { AssignmentRule } from "../../rules/model/assignment-rule";
import type { LedgerLine } from "../model/ledger-line";
import { criteriaTest } from "./criteria-test";

/**
 * Returns a function that gives the position of the first rule that a line matches, from 0, or null when none does. The criteria are made
 * ready once for all lines. A row in which nothing is filled is no rule. A rule with a cell that cannot be read matches nothing: an
 * unreadable criterion would else match everything.
 */
export function ruleMatcher(rules: readonly AssignmentRule[]): (line: LedgerLine) => number | null {
  const tests = rules.map((rule) => (isBlankRow(rule) || rule.unreadable.length > 0 ? never : criteriaTest(rule)));
  return (line) => {
    const position = tests.findIndex((matches) => matches(line));
    return position === -1 ? null : position;
  };
}

function never(): boolean {
  return false;
}
