import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type ReceiptColumn = "receivedOn" | "amount" | "document" | "note";

/** Ontvangst: money received from the state. Its calendar year is that of `receivedOn`. */
export interface Receipt extends BookRow<ReceiptColumn> {
  readonly receivedOn: IsoDate | null;
  readonly amount: Cents | null;
  readonly document: string;
  readonly note: string;
}
