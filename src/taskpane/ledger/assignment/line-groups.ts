import { sumOfLines } from "../../../actions/ledger/sum-of-lines";
import type { Assignment } from "../../../ledger/model/assignment";
import type { LineSum, PlannedLine } from "../../../ledger/model/import-plan";
import type { LedgerLine } from "../../../ledger/model/ledger-line";
import type { LineOutcome, Suggestion, WaitingReason } from "../../../ledger/model/line-outcome";
import type { Bundle } from "../store/bundle";

/** What the lines of a group have in common. */
export type GroupBy =
  | { readonly is: "suggestion"; readonly suggestion: Suggestion }
  | { readonly is: "account"; readonly code: string; readonly name: string }
  | { readonly is: "counterparty"; readonly name: string }
  | { readonly is: "costCentre"; readonly code: string };

/** Lines that wait for the same reason and have something in common, so that one choice can settle them all. */
export interface LineGroup {
  readonly key: string;
  readonly why: WaitingReason;
  readonly by: GroupBy;
  readonly lines: readonly PlannedLine[];
  readonly sum: LineSum;
  /** What is suggested for every line of the group, the best first. */
  readonly suggestions: readonly Suggestion[];
}

type Waiting = Extract<LineOutcome, { readonly is: "waiting" }>;

function signature({ destination, measure, kind, costType, subsidy, reason }: Assignment): string {
  return JSON.stringify([destination, measure, kind, costType, subsidy, reason]);
}

function byAccount({ account, accountName }: LedgerLine): GroupBy {
  return { is: "account", code: account, name: accountName };
}

function groupBy(line: LedgerLine, outcome: Waiting, bundle: Bundle): GroupBy {
  const [suggestion] = outcome.suggestions;
  switch (bundle) {
    case "suggestion":
      return suggestion !== undefined ? { is: "suggestion", suggestion } : line.counterparty !== "" ? { is: "counterparty", name: line.counterparty } : byAccount(line);
    case "account":
      return byAccount(line);
    case "counterparty":
      return { is: "counterparty", name: line.counterparty };
    case "costCentre":
      return { is: "costCentre", code: line.costCentre };
  }
}

/** Names of accounts differ by typing; the code says whether it is the same account. */
function keyOf(by: GroupBy): string {
  switch (by.is) {
    case "suggestion":
      return `s ${signature(by.suggestion.assignment)} ${JSON.stringify(by.suggestion.reason)}`;
    case "account":
    case "costCentre":
      return `${by.is} ${by.code}`;
    case "counterparty":
      return `c ${by.name.toLowerCase()}`;
  }
}

function sharedSuggestions(outcomes: readonly Waiting[]): readonly Suggestion[] {
  const [first, ...others] = outcomes;
  const offered = others.map(({ suggestions }) => new Set(suggestions.map(({ assignment }) => signature(assignment))));
  return (first?.suggestions ?? []).filter(({ assignment }) => offered.every((set) => set.has(signature(assignment))));
}

/** Returns the waiting lines in groups, the one with the most lines first; groups of one reason stay together where they are shown. */
export function lineGroups(lines: readonly PlannedLine[], bundle: Bundle): readonly LineGroup[] {
  const found = new Map<string, { readonly why: WaitingReason; readonly by: GroupBy; readonly lines: PlannedLine[]; readonly outcomes: Waiting[] }>();
  for (const planned of lines) {
    const { line, outcome } = planned;
    if (outcome.is === "waiting") {
      const by = groupBy(line, outcome, bundle);
      const key = `${outcome.why} ${keyOf(by)}`;
      const group = found.get(key) ?? { why: outcome.why, by, lines: [], outcomes: [] };
      group.lines.push(planned);
      group.outcomes.push(outcome);
      found.set(key, group);
    }
  }
  const groups = [...found].map(([key, { outcomes, ...group }]) => ({ key, ...group, sum: sumOfLines(group.lines), suggestions: sharedSuggestions(outcomes) }));
  return groups.sort((a, b) => b.sum.lines - a.sum.lines || Math.abs(b.sum.cents) - Math.abs(a.sum.cents));
}
