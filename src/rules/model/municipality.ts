import type { IsoDate } from "../dates/iso-date";
import type { Certainty } from "./certainty";

/** Gemeente: a CBS municipality, with the dates between which its code is in use. */
export interface Municipality {
  /** Four digits, as text: "0824". */
  readonly code: string;
  readonly name: string;
  /** Other names that are surely of this municipality alone, such as "Den Haag"; absent where there are none. */
  readonly otherNames?: readonly string[];
  /** First day; null when it existed before 1 January 2021. */
  readonly from: IsoDate | null;
  /** Last day, inclusive; null while it exists. */
  readonly until: IsoDate | null;
  /** The municipalities that took its territory: one after a merger, more after a split. */
  readonly successors: readonly string[];
  /** Whether its code and its end are certain; a planned merger is unconfirmed. */
  readonly status: Certainty;
}
