import { splitByDays } from "../../rules/years/split-by-days";
import { splitPeriod } from "../assign/split-period";
import type { LedgerLine } from "../model/ledger-line";
import type { LineOffer, ReversedRow } from "../model/line-outcome";
import type { SpendingLaw } from "./spending-law";

/**
 * Returns what may be offered for a line that is or can become spending: a split over calendar years in all of which the grant can be
 * spent, by days, a row of the book that it reverses, and a partner in the file that it undoes or that undoes it.
 */
export function lineOffers(line: LedgerLine, partner: LedgerLine | null, reversed: ReversedRow | null, law: SpendingLaw): readonly LineOffer[] {
  const offers: LineOffer[] = [];
  const period = splitPeriod(line);
  if (period !== null) {
    const shares = splitByDays(line.amount, period.from, period.until);
    if (shares.every(({ year }) => law.isPossible(year))) {
      offers.push({ is: "split", from: period.from, until: period.until, shares, why: period.why });
    }
  }
  if (reversed !== null) {
    offers.push({ is: "reversal", row: reversed });
  }
  if (partner !== null) {
    offers.push({ is: "pair", other: partner.line });
  }
  return offers;
}
