import type { IsoDate } from "../../rules/dates/iso-date";
import { yearOf } from "../../rules/dates/year-of";
import type { LedgerLine } from "../model/ledger-line";
import { plainText } from "./plain-text";

const accrualWords = /transitor\p{L}*|overlopend\p{L}*|nog te (?:betalen|ontvangen)|vooruit ?(?:betaald|ontvangen)\p{L}*|(?:te)?rug ?boek\p{L}*|tegen ?boek\p{L}*|storn\p{L}*/giu;

/** How many opposite lines are looked at for one: a file may hold thousands of the same amount, and an offer is not worth a wait. */
const candidatesPerLine = 200;

/**
 * Returns for each line that seems to be an accrual or its reversal the position of the other one. Both have the same account, cost centre
 * and project and opposite amounts, are of the same counterparty or say the same, and either stand on both sides of a year's end (31
 * December, and January after it) or speak of an accrual. A line has one partner: the first that fits in the order of the file.
 */
export function findPairs(lines: readonly LedgerLine[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (const { debit, credit } of bySameCost(lines)) {
    const candidates = debit.length === 0 ? [] : credit.map((position) => sideOf(lines, position));
    for (const position of candidates.length === 0 ? [] : debit) {
      const other = firstPartner(sideOf(lines, position), candidates, pairs);
      if (other !== null) {
        pairs.set(position, other);
        pairs.set(other, position);
      }
    }
  }
  return pairs;
}

/** What of a line is held against others, worked out once. */
interface Side {
  readonly position: number;
  readonly bookedOn: IsoDate | null;
  readonly counterparty: string;
  /** What the description says beside that it is an accrual; null without a description. */
  readonly subject: string | null;
  readonly speaksOfAccrual: boolean;
}

function sideOf(lines: readonly LedgerLine[], position: number): Side {
  const { bookedOn = null, counterparty = "", description = "" } = lines[position] ?? {};
  const rest = description.replace(accrualWords, " ");
  return { position, bookedOn, counterparty: plainText(counterparty), subject: description === "" ? null : plainText(rest), speaksOfAccrual: rest !== description };
}

function firstPartner(one: Side, candidates: readonly Side[], taken: ReadonlyMap<number, number>): number | null {
  let looked = 0;
  for (const candidate of candidates) {
    if (!taken.has(candidate.position)) {
      if (isPair(one, candidate)) {
        return candidate.position;
      }
      looked += 1;
    }
    if (looked === candidatesPerLine) {
      return null;
    }
  }
  return null;
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

function isPair(one: Side, other: Side): boolean {
  const isAccrual = one.speaksOfAccrual || other.speaksOfAccrual || aroundYearEnd(one, other) || aroundYearEnd(other, one);
  return isAccrual && ((one.counterparty !== "" && one.counterparty === other.counterparty) || (one.subject !== null && one.subject === other.subject));
}

function aroundYearEnd({ bookedOn: first }: Side, { bookedOn: second }: Side): boolean {
  return first !== null && second !== null && first.endsWith("-12-31") && second.slice(5, 7) === "01" && yearOf(second) === yearOf(first) + 1;
}
