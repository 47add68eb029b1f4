import { sumOfLines } from "../../../actions/ledger/sum-of-lines";
import type { Assignment } from "../../../ledger/model/assignment";
import type { LineSum, PlannedLine } from "../../../ledger/model/import-plan";

/** Lines that one rule, or the officer, assigned alike. */
export interface AssignedGroup {
  readonly key: string;
  readonly assignment: Assignment;
  /** Position of the rule, from 0; null for the officer. */
  readonly rule: number | null;
  readonly lines: readonly PlannedLine[];
  readonly sum: LineSum;
}

/** Returns the assigned lines by what they became and through which rule: what the officer decided first, then the rules in their order. */
export function assignedGroups(lines: readonly PlannedLine[]): readonly AssignedGroup[] {
  const found = new Map<string, { readonly assignment: Assignment; readonly rule: number | null; readonly lines: PlannedLine[] }>();
  for (const planned of lines) {
    if (planned.outcome.is === "assigned") {
      const { assignment, rule } = planned.outcome;
      const key = JSON.stringify([rule, assignment]);
      const group = found.get(key) ?? { assignment, rule, lines: [] };
      group.lines.push(planned);
      found.set(key, group);
    }
  }
  return [...found].map(([key, group]) => ({ key, ...group, sum: sumOfLines(group.lines) })).sort((a, b) => (a.rule ?? -1) - (b.rule ?? -1) || b.sum.lines - a.sum.lines);
}
