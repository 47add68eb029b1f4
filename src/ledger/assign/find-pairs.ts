import type { LedgerLine } from "../model/ledger-line";
import { pairSide, type PairSide } from "./pair-side";
import { pairUp } from "./pair-up";

/**
 * Returns for each line that seems to be an accrual or its reversal the position of the other one. Both have the same account, cost centre
 * and project and opposite amounts, and undo each other by what they say. A line has one partner: the first that fits in the order of the file.
 */
export function findPairs(lines: readonly LedgerLine[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (const { debit, credit } of bySameCost(lines)) {
    if (debit.length > 0 && credit.length > 0) {
      for (const [one, other] of pairUp(sidesOf(lines, debit), sidesOf(lines, credit))) {
        pairs.set(one.position, other.position);
        pairs.set(other.position, one.position);
      }
    }
  }
  return pairs;
}

interface Side extends PairSide {
  readonly position: number;
}

function sidesOf(lines: readonly LedgerLine[], positions: readonly number[]): readonly Side[] {
  return positions.flatMap((position) => {
    const line = lines[position];
    return line === undefined ? [] : [{ ...pairSide(line), position }];
  });
}

/** Positions of the lines on one account, cost centre and project with the same size of amount, by side; an amount of 0 is no accrual. */
interface SameCost {
  readonly debit: number[];
  readonly credit: number[];
}

function bySameCost(lines: readonly LedgerLine[]): Iterable<SameCost> {
  const groups = new Map<string, SameCost>();
  lines.forEach(({ account, costCentre, project, amount }, position) => {
    if (amount !== 0) {
      const key = JSON.stringify([account, costCentre, project, Math.abs(amount)]);
      const group = groups.get(key) ?? { debit: [], credit: [] };
      group[amount > 0 ? "debit" : "credit"].push(position);
      groups.set(key, group);
    }
  });
  return groups.values();
}
