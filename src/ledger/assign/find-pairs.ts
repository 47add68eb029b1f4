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
  for (const { debit, credit } of bySameCost(lines).values()) {
    for (const one of debit) {
      const other = firstPartner(one, credit, lines, pairs);
      if (other !== null) {
        pairs.set(one, other);
        pairs.set(other, one);
      }
    }
  }
  return pairs;
}

function firstPartner(one: number, credit: readonly number[], lines: readonly LedgerLine[], taken: ReadonlyMap<number, number>): number | null {
  let looked = 0;
  for (const candidate of credit) {
    if (!taken.has(candidate)) {
      if (isPair(lines[one], lines[candidate])) {
        return candidate;
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

function bySameCost(lines: readonly LedgerLine[]): ReadonlyMap<string, SameCost> {
  const groups = new Map<string, SameCost>();
  lines.forEach(({ account, costCentre, project, amount }, position) => {
    if (amount !== 0) {
      const key = JSON.stringify([account, costCentre, project, Math.abs(amount)]);
      const group = groups.get(key) ?? { debit: [], credit: [] };
      group[amount > 0 ? "debit" : "credit"].push(position);
      groups.set(key, group);
    }
  });
  return groups;
}

function isPair(one: LedgerLine | undefined, other: LedgerLine | undefined): boolean {
  if (one === undefined || other === undefined) {
    return false;
  }
  return (aroundYearEnd(one, other) || aroundYearEnd(other, one) || speaksOfAccrual(one) || speaksOfAccrual(other)) && aboutTheSame(one, other);
}

function aroundYearEnd({ bookedOn: first }: LedgerLine, { bookedOn: second }: LedgerLine): boolean {
  return first !== null && second !== null && first.endsWith("-12-31") && second.slice(5, 7) === "01" && yearOf(second) === yearOf(first) + 1;
}

function speaksOfAccrual({ description }: LedgerLine): boolean {
  return description.search(accrualWords) !== -1;
}

function aboutTheSame(one: LedgerLine, other: LedgerLine): boolean {
  const counterparty = plainText(one.counterparty);
  if (counterparty !== "" && counterparty === plainText(other.counterparty)) {
    return true;
  }
  return one.description !== "" && other.description !== "" && subjectOf(one) === subjectOf(other);
}

/** What the description says beside that it is an accrual. */
function subjectOf({ description }: LedgerLine): string {
  return plainText(description.replace(accrualWords, " "));
}
