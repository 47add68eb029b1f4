import { findPairs } from "../assign/find-pairs";
import type { LedgerLine } from "../model/ledger-line";
import type { LineDecision } from "../model/line-decision";
import type { MatchedLine } from "./match-bookings";

/** Which lines of a file are offered as accrual and reversal, and which of these pairs the officer took. */
export interface Pairing {
  /** Position of the other line of the pair; null for a line that has none. */
  readonly partnerOf: (position: number) => number | null;
  readonly isTaken: (position: number) => boolean;
  /** What both rows of a pair that was taken carry as group: the key of the first in the file; empty for any other line. */
  readonly groupOf: (position: number) => string;
}

/** Finds the pairs among lines that the book does not have yet. A pair is taken for both when the officer takes it at either line. */
export function pairing(lines: readonly LedgerLine[], matched: readonly MatchedLine[], decisions: ReadonlyMap<string, LineDecision>): Pairing {
  const fresh = lines.flatMap((line, position) => (matched[position]?.match.is === "open" ? [{ line, position }] : []));
  const partners = new Map<number, number>();
  for (const [one, other] of findPairs(fresh.map(({ line }) => line))) {
    const [from, to] = [fresh[one], fresh[other]];
    if (from !== undefined && to !== undefined) {
      partners.set(from.position, to.position);
    }
  }
  const keyAt = (position: number): string => matched[position]?.key ?? "";
  const saysPaired = (position: number): boolean => decisions.get(keyAt(position))?.paired ?? false;
  const isTaken = (position: number): boolean => {
    const other = partners.get(position);
    return other !== undefined && (saysPaired(position) || saysPaired(other));
  };
  return {
    partnerOf: (position) => partners.get(position) ?? null,
    isTaken,
    groupOf: (position) => (isTaken(position) ? keyAt(Math.min(position, partners.get(position) ?? position)) : ""),
  };
}
