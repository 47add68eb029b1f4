import type { ActionTools } from "../action-tools";
import type { Offer } from "../make-book";
import type { PlanCache } from "./plan-cache";
import type { ReadingCache } from "./reading-cache";

/** What the use cases of the ledger import work with. */
export interface LedgerTools extends ActionTools {
  readonly offer: Offer;
  readonly readings: ReadingCache;
  readonly plans: PlanCache;
}
