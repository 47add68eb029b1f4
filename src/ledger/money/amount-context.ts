import type { IsoDate } from "../../rules/dates/iso-date";
import type { Book } from "../../rules/model/book";
import type { Municipality } from "../../rules/model/municipality";
import type { AllocationRates } from "../../rules/model/scheme";

/** What a list of amounts is held against. */
export interface AmountContext {
  readonly book: Pick<Book, "allocations">;
  /** The municipality whose book it is; an invented one for a practice book. */
  readonly municipality: Municipality;
  readonly municipalities: readonly Municipality[];
  readonly today: IsoDate;
  /** First day on which the grant could be spent: a municipality that had ended before it got no decision. */
  readonly from: IsoDate;
  /** Null where the scheme has no rates. */
  readonly rates: AllocationRates | null;
}
