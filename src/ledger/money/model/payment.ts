import type { IsoDate } from "../../../rules/dates/iso-date";
import type { Cents } from "../../../rules/money/cents";

/** One row of an overview of payments. Texts that the overview does not have are empty. */
export interface Payment {
  /** Physical line of a text or row of a sheet, from 1. */
  readonly line: number;
  readonly receivedOn: IsoDate;
  readonly amount: Cents;
  /** What it says of whether the amount came in or went out ("Bij", "C"), as written. */
  readonly side: string;
  /** Kenmerk of the payment or the decision. */
  readonly document: string;
  readonly note: string;
  /** The scheme that it says it was paid for, as written. */
  readonly scheme: string;
  /** The municipality that it says it was paid to, as written. */
  readonly municipality: string;
}
