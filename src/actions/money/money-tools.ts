import type { ActionTools } from "../action-tools";
import type { Offer } from "../make-book";

/** What the use cases of tables with money work with. */
export interface MoneyTools extends ActionTools {
  readonly offer: Offer;
}
