import type { IsoDate } from "../rules/dates/iso-date";
import type { Cents } from "../rules/money/cents";
import type { Municipality } from "../rules/model/municipality";
import type { Scheme } from "../rules/model/scheme";

/** The decision with which a book begins. */
export interface FoundingDecision {
  readonly rowId: string;
  readonly reference: string;
  readonly decidedOn: IsoDate | null;
  readonly amount: Cents;
  readonly pupils: number | null;
  readonly score: number | null;
}

/** What a new book is made of. */
export interface Founding {
  readonly scheme: Scheme;
  readonly municipality: Municipality;
  readonly on: IsoDate;
  readonly who: string;
  readonly decision: FoundingDecision;
}
