import { recomputeAllocation } from "../../rules/allocation/recompute-allocation";
import { cents, type Cents } from "../../rules/money/cents";
import { allocationsOf, amountStandings } from "./amount-standing";
import type { AmountContext } from "./amount-context";
import { municipalityMatcher } from "./match-municipality";
import type { AmountCandidate, AmountStanding } from "./model/amount-plan";
import type { ListedAmount } from "./model/listed-amount";
import { soughtMunicipalities } from "./sought-municipalities";

/** The rows of a list, by whose they are. */
export interface SortedAmounts {
  /** In an order that does not depend on that of the list: by municipality as sought, then by what the row says. */
  readonly candidates: readonly AmountCandidate[];
  /** Rows for municipalities of this book whose figures cannot be read. */
  readonly unreadable: readonly ListedAmount[];
  readonly others: readonly ListedAmount[];
  /** Whether a merged municipality and those it came from have both a row, or one has a row and the other a decision in the book. */
  readonly successorAndPredecessors: boolean;
  readonly otherSideInBook: boolean;
}

/** A candidate before anyone looked at what else the list says. */
type Found = Omit<AmountCandidate, "choosable" | "proposed">;

/** Finds the rows of a list that are of the municipality of a book and of those that became part of it. */
export function sortAmounts(amounts: readonly ListedAmount[], context: AmountContext): SortedAmounts {
  const sought = soughtMunicipalities(context);
  const all = [...sought.values()].map(({ municipality }) => municipality);
  const match = municipalityMatcher([...context.municipalities.filter(({ code }) => !sought.has(code)), ...all], all);
  const standing = amountStandings(context);
  const found: Found[] = [];
  const unreadable: ListedAmount[] = [];
  const others: ListedAmount[] = [];
  for (const row of amounts) {
    const { sure, codes, byOtherName } = match(row);
    const ours = codes.filter((code) => sought.has(code));
    const { amount } = row;
    if (ours.length === 0) {
      others.push(row);
    } else if (row.wrong !== null || amount === null) {
      unreadable.push(row);
    } else {
      for (const code of ours) {
        const one = sought.get(code);
        if (one !== undefined) {
          found.push({ key: `${row.line}/${code}`, row: { ...row, amount }, ...one, sure, byOtherName, standing: standing(code, amount, row.reference), ...recomputed(row, amount, context) });
        }
      }
    }
  }
  const ordered = withRepetitions([...sought.keys()].flatMap((code) => found.filter(({ municipality }) => municipality.code === code).sort(byContent)));
  const both = ordered.some(({ role }) => role === "own") && ordered.some(({ role }) => role === "predecessor");
  const otherSideInBook = bookHasOtherSide(ordered, context);
  return { candidates: ordered.map((one) => judged(one, ordered, both || otherSideInBook)), unreadable, others, successorAndPredecessors: both, otherSideInBook };
}

function recomputed({ pupils, score }: ListedAmount, amount: Cents, { rates }: AmountContext): Pick<Found, "recomputed" | "difference"> {
  const made = rates === null || pupils === null || score === null ? null : recomputeAllocation(rates, pupils, score);
  return { recomputed: made, difference: made === null ? null : cents(amount - made) };
}

function byContent(one: Found, other: Found): number {
  return one.row.amount - other.row.amount || (contentOf(one) < contentOf(other) ? -1 : contentOf(one) > contentOf(other) ? 1 : one.row.line - other.row.line);
}

function contentOf({ row: { amount, pupils, score, reference, name }, sure }: Found): string {
  return JSON.stringify([amount, pupils, score, reference, sure ? "" : name]);
}

/** A row that says the same as one before it is no second amount. Rows are in order, so that equal ones follow each other. */
function withRepetitions(found: readonly Found[]): readonly Found[] {
  return found.map((one, position) => {
    const earlier = found[position - 1];
    const repeats = earlier !== undefined && one.sure && earlier.sure && one.standing.is !== "known" && earlier.municipality.code === one.municipality.code && contentOf(earlier) === contentOf(one);
    return repeats ? { ...one, standing: { is: "repeated", line: earlier.row.line } } : one;
  });
}

/** A municipality that began with a merger has one decision, or those of its predecessors; the list may bring the other side to the book. */
function bookHasOtherSide(found: readonly Found[], context: AmountContext): boolean {
  const { municipality: own, book } = context;
  if (own.from === null) {
    return false;
  }
  const decided = (code: string): boolean => allocationsOf(book.allocations, code, context).length > 0;
  const predecessors = [...soughtMunicipalities(context).values()].filter(({ role }) => role === "predecessor");
  const ownInList = found.some(({ role }) => role === "own");
  const predecessorInList = found.some(({ role }) => role === "predecessor");
  return (predecessorInList && decided(own.code)) || (ownInList && predecessors.some(({ municipality }) => decided(municipality.code)));
}

const takable: ReadonlySet<AmountStanding["is"]> = new Set<AmountStanding["is"]>(["new", "revises"]);

/** `unclear`: both sides of a merger are there, and only the officer can say whether they are the same money. */
function judged(one: Found, all: readonly Found[], unclear: boolean): AmountCandidate {
  const choosable = (one.role === "own" || one.role === "predecessor") && takable.has(one.standing.is);
  const alone = all.filter((other) => other.municipality.code === one.municipality.code && other.standing.is !== "repeated").length === 1;
  return { ...one, choosable, proposed: choosable && one.sure && one.standing.is === "new" && alone && !unclear };
}
