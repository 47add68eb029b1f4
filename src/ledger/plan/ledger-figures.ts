import type { LedgerRole } from "../../rules/model/ledger-figure";
import { cents } from "../../rules/money/cents";
import type { PlannedLine } from "../model/import-plan";
import { countsAsCost } from "./counts-as-cost";
import type { MatchedLine } from "./match-bookings";
import type { ImportLabels, PlannedLedgerFigure } from "./planned-rows";
import type { SpendingLaw } from "./spending-law";

/** What one line adds to a figure of the ledger. */
interface Addition {
  readonly role: LedgerRole;
  readonly reason: string;
  readonly amount: number;
}

/**
 * Returns the figures of the ledger that an import adds, per year and account: costs ("lasten": spending, excepted costs, and costs that wait,
 * so that the reconciliation shows them as unexplained), excepted costs with their reason, and recognised income as a positive amount. What
 * an earlier import counted among the costs while it waited is not counted again. Years over which the grant is not accounted for have none.
 */
export function ledgerFigures(lines: readonly PlannedLine[], matched: readonly MatchedLine[], law: SpendingLaw, { importId }: ImportLabels): readonly PlannedLedgerFigure[] {
  const figures = new Map<string, { readonly figure: PlannedLedgerFigure; sum: number }>();
  lines.forEach((planned, position) => {
    const own = matched[position];
    const { fiscalYear: year, account, accountName: name } = planned.line;
    if (own === undefined || year === null || !law.isPossible(year)) {
      return;
    }
    for (const { role, reason, amount } of additionsOf(planned, own)) {
      const key = JSON.stringify([year, role, account, reason]);
      const entry = figures.get(key) ?? { figure: { year, role, account, name, source: "", amount: cents(0), reason, importId }, sum: 0 };
      entry.sum += amount;
      figures.set(key, entry);
    }
  });
  return [...figures.values()].map(({ figure, sum }) => ({ ...figure, amount: cents(sum) }));
}

function additionsOf(planned: PlannedLine, own: MatchedLine): readonly Addition[] {
  return possibleAdditions(planned, own).filter(({ amount }) => amount !== 0);
}

function possibleAdditions({ line, outcome }: PlannedLine, { match, kept, settlesCents }: MatchedLine): readonly Addition[] {
  const isCost = countsAsCost(line);
  const taken = match.is === "changed" ? match.taken : 0;
  const amount = line.amount - taken;
  if (outcome.is === "duplicate") {
    return [];
  }
  if (outcome.is === "waiting") {
    return isCost && !kept ? [costs(amount - (match.is === "changed" ? match.waiting : 0))] : [];
  }
  const counted = isCost ? settlesCents : 0;
  switch (outcome.assignment.destination) {
    case "besteding":
      return [costs(amount - counted)];
    case "uitzonderen":
      return isCost ? [costs(amount - counted), { role: "uitgezonderd", reason: outcome.assignment.reason, amount }] : [];
    case "baten":
      return [costs(0 - counted), { role: "baten", reason: "", amount: -amount }];
  }
}

function costs(amount: number): Addition {
  return { role: "lasten", reason: "", amount };
}
