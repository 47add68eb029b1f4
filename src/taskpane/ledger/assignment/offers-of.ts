import type { PlannedLine } from "../../../ledger/model/import-plan";
import type { LineOffer } from "../../../ledger/model/line-outcome";

/** Returns what is offered for a line. */
export function offersOf({ outcome }: PlannedLine): readonly LineOffer[] {
  return outcome.is === "duplicate" ? [] : outcome.offers;
}
