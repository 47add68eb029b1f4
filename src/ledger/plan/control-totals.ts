import { cents } from "../../rules/money/cents";
import type { ImportPlan, PlannedLine } from "../model/import-plan";
import type { ImportLabels, PlannedControlTotal } from "./planned-rows";

type Part = "read" | "unselected" | "spending" | "excepted" | "income" | "waiting" | "duplicate";

interface Tally extends Record<Part, number> {
  readonly year: number | null;
  readonly account: string;
  readonly name: string;
  lines: number;
  unselectedLines: number;
}

/**
 * Returns the control totals of an import: one row per year and account of the selected lines; one per such account, without a year, for its
 * lines that were not selected; and one without account for all other accounts. In each, and so in all: read = unselected + spending +
 * excepted + income + waiting + duplicate.
 */
export function controlTotals(plan: ImportPlan, { importId, file }: ImportLabels): readonly PlannedControlTotal[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = (year: number | null, account: string, name: string): Tally => {
    const key = `${String(year)} ${account}`;
    const tally = tallies.get(key) ?? emptyTally(year, account, name);
    tallies.set(key, tally);
    return tally;
  };
  const selected = new Set<string>();
  for (const planned of plan.lines) {
    const { fiscalYear, account, accountName } = planned.line;
    selected.add(account);
    countLine(tallyOf(fiscalYear, account, accountName), planned);
  }
  for (const { code, name, lines, cents: amount } of plan.unselectedAccounts) {
    const tally = selected.has(code) ? tallyOf(null, code, name) : tallyOf(null, "", "");
    tally.lines += lines;
    tally.unselectedLines += lines;
    tally.read += amount;
    tally.unselected += amount;
  }
  return [...tallies.values()].map(({ year, account, name, lines, unselectedLines, ...sums }) => ({
    importId,
    file,
    year,
    account,
    name,
    lines,
    unselectedLines,
    read: cents(sums.read),
    unselected: cents(sums.unselected),
    spending: cents(sums.spending),
    excepted: cents(sums.excepted),
    income: cents(sums.income),
    waiting: cents(sums.waiting),
    duplicate: cents(sums.duplicate),
  }));
}

function emptyTally(year: number | null, account: string, name: string): Tally {
  return { year, account, name, lines: 0, unselectedLines: 0, read: 0, unselected: 0, spending: 0, excepted: 0, income: 0, waiting: 0, duplicate: 0 };
}

const partOf = { besteding: "spending", uitzonderen: "excepted", baten: "income" } as const;

function countLine(tally: Tally, { line, outcome }: PlannedLine): void {
  tally.lines += 1;
  tally.read += line.amount;
  if (outcome.is === "assigned") {
    const known = outcome.known ?? 0;
    tally[partOf[outcome.assignment.destination]] += line.amount - known;
    tally.duplicate += known;
  } else {
    tally[outcome.is] += line.amount;
  }
}
