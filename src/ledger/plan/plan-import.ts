import { cents } from "../../rules/money/cents";
import type { ImportPlan, LineSum, PlannedLine } from "../model/import-plan";
import type { LedgerReading } from "../model/ledger-reading";
import { lineDecider } from "./line-decider";
import { matchBookings } from "./match-bookings";
import type { MatchedPlan } from "./matched-plan";
import { pairing } from "./pairing";
import type { PlanContext } from "./plan-context";
import { reversals } from "./reversals";
import { spendingLaw } from "./spending-law";

/**
 * Says of every selected line of a file what becomes of it, and adds up, before anything is written. `read` comes from what the reader
 * counted and the other sums from the lines, so that a lost line shows. Of a changed booking that the officer takes over, what the book has
 * already counts as duplicate and the difference as assigned; the line itself is an assigned one.
 */
export function planImport(reading: LedgerReading, context: PlanContext): MatchedPlan {
  const { lines } = reading;
  const { book, decisions } = context;
  const matched = matchBookings(lines, book);
  const pairs = pairing(lines, matched, decisions);
  const reversing = reversals(lines, matched, pairs, context);
  const law = spendingLaw(context);
  const outcomeAt = lineDecider(lines, { matched, pairs, reversing, law }, context);
  const planned = lines.map((line, position): PlannedLine => ({ line, key: matched[position]?.key ?? "", outcome: outcomeAt(position) }));
  return { plan: importPlan(reading, planned), matched, pairs, reversing, law, decisions };
}

function importPlan({ counted, opening, declared, rejected, leftOut, unselected }: LedgerReading, lines: readonly PlannedLine[]): ImportPlan {
  return {
    lines,
    read: { lines: counted.lines, cents: cents(counted.debit - counted.credit) },
    unselected: {
      lines: unselected.reduce((sum, account) => sum + account.lines, 0),
      cents: cents(unselected.reduce((sum, account) => sum + account.cents, 0)),
    },
    ...sumsOf(lines),
    rejected,
    leftOut,
    unselectedAccounts: unselected,
    counted,
    opening,
    declared,
  };
}

type Sums = Pick<ImportPlan, "assigned" | "waiting" | "duplicate" | "spending" | "excepted" | "income">;

const destinations = { besteding: "spending", uitzonderen: "excepted", baten: "income" } as const;

function sumsOf(lines: readonly PlannedLine[]): Sums {
  const sums: Record<keyof Sums, { lines: number; cents: number }> = {
    assigned: { lines: 0, cents: 0 },
    waiting: { lines: 0, cents: 0 },
    duplicate: { lines: 0, cents: 0 },
    spending: { lines: 0, cents: 0 },
    excepted: { lines: 0, cents: 0 },
    income: { lines: 0, cents: 0 },
  };
  const count = (sum: keyof Sums, amount: number): void => {
    sums[sum].lines += 1;
    sums[sum].cents += amount;
  };
  for (const { line, outcome } of lines) {
    if (outcome.is === "assigned") {
      const known = outcome.known ?? 0;
      count("assigned", line.amount - known);
      count(destinations[outcome.assignment.destination], line.amount - known);
      sums.duplicate.cents += known;
    } else {
      count(outcome.is, line.amount);
    }
  }
  const lineSum = ({ lines: count, cents: amount }: { readonly lines: number; readonly cents: number }): LineSum => ({ lines: count, cents: cents(amount) });
  return {
    assigned: lineSum(sums.assigned),
    waiting: lineSum(sums.waiting),
    duplicate: lineSum(sums.duplicate),
    spending: lineSum(sums.spending),
    excepted: lineSum(sums.excepted),
    income: lineSum(sums.income),
  };
}
