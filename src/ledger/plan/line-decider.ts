import { nameIndex } from "../../rules/engine/name-index";
import { sumCents } from "../../rules/money/sum-cents";
import { isReserveMutation } from "../assign/is-reserve-mutation";
import { suggester } from "../assign/suggester";
import type { Assignment } from "../model/assignment";
import type { LedgerLine } from "../model/ledger-line";
import type { LineOffer, LineOutcome, WaitingReason } from "../model/line-outcome";
import { assignByRule } from "./assign-by-rule";
import { lineOffers } from "./line-offers";
import type { MatchedLine } from "./match-bookings";
import type { MatchedPlan } from "./matched-plan";
import type { PlanContext } from "./plan-context";
import { spendingShares } from "./spending-shares";

/** Reasons that no suggestion of a measure answers. */
const answeredOtherwise: ReadonlySet<WaitingReason> = new Set(["year-reported", "year-unknown", "vat-unknown", "reversal-gone"]);

/** What keeps a line from being spending or income, or leaves another question first, so that nothing is offered. */
const noCost: ReadonlySet<WaitingReason> = new Set(["reserve-mutation", "balance-account", "changed", "reversal-gone"]);

/**
 * Returns a function that says what becomes of the line at a position. A booking that the book has is a duplicate, whatever else is said of
 * it. Else the officer's decision goes before the rules; a booking that changed waits for one. Nobody makes a mutation of a reserve spending.
 */
export function lineDecider(
  lines: readonly LedgerLine[],
  { matched, pairs, reversing, law }: Pick<MatchedPlan, "matched" | "pairs" | "reversing" | "law">,
  { book, decisions }: Pick<PlanContext, "book" | "decisions">,
): (position: number) => LineOutcome {
  const measureNamed = nameIndex(book.measures.map(({ name }) => [name, name]));
  const suggest = suggester(book.measures, book, measureNamed);
  const ruled = assignByRule(book.assignments);

  function wait(line: LedgerLine, why: WaitingReason, offers: readonly LineOffer[]): LineOutcome {
    return { is: "waiting", why, suggestions: answeredOtherwise.has(why) ? [] : suggest(line), offers: noCost.has(why) ? [] : offers, known: null };
  }

  function settle(line: LedgerLine, own: MatchedLine, assignment: Assignment, rule: number | null, offers: readonly LineOffer[]): LineOutcome {
    const { match } = own;
    const earlier = match.is === "changed" ? match : null;
    const known = earlier === null || earlier.taken === 0 ? null : earlier.taken;
    if (assignment.destination !== "besteding") {
      return { is: "assigned", assignment, rule, offers: [], known };
    }
    if (isReserveMutation(line)) {
      return wait(line, "reserve-mutation", offers);
    }
    const measure = measureNamed(assignment.measure);
    if (measure === null) {
      return wait(line, "measure-unknown", offers);
    }
    const named = { ...assignment, measure };
    const spending = spendingShares({ line, assignment: named, decision: decisions.get(own.key) ?? null, earlier }, law);
    return spending.is === "waits" ? wait(line, spending.why, offers) : { is: "assigned", assignment: named, rule, offers: stillOpen(offers, named), known };
  }

  /** Spending that was taken as a reversal is none without the row that it reverses. */
  function unlessGone(position: number, line: LedgerLine, outcome: LineOutcome): LineOutcome {
    const isSpending = outcome.is === "assigned" && outcome.assignment.destination === "besteding";
    return isSpending && reversing.isGone(position) ? wait(line, "reversal-gone", []) : outcome;
  }

  return (position) => {
    const line = lines[position];
    const own = matched[position];
    if (line === undefined || own === undefined || own.match.is === "duplicate") {
      return { is: "duplicate" };
    }
    const decided = decisions.get(own.key)?.assignment ?? null;
    if (own.match.is === "changed" && decided === null) {
      return { is: "waiting", why: "changed", suggestions: suggest(line), offers: [], known: sumCents([own.match.taken, own.match.waiting]) };
    }
    const partner = pairs.partnerOf(position);
    const offers = lineOffers(line, partner === null ? null : (lines[partner] ?? null), reversing.offeredAt(position), law);
    if (decided !== null) {
      return unlessGone(position, line, settle(line, own, decided, null, offers));
    }
    const byRule = ruled(line, pairs.isTaken(position) || reversing.takenAt(position) !== null);
    return byRule.is === "waiting" ? wait(line, byRule.why, offers) : unlessGone(position, line, settle(line, own, byRule.assignment, byRule.rule, offers));
  };
}

/** A rule that splits by performance has taken that offer already. */
function stillOpen(offers: readonly LineOffer[], { yearRule }: Assignment): readonly LineOffer[] {
  return offers.filter((offer) => !(offer.is === "split" && offer.why === "performance" && yearRule === "prestatie"));
}
