import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { InvoiceLine } from "./booked-invoice";

/** An invoice, or one line of it, of which several grants together pay more than the whole. */
export interface OverchargedInvoice {
  readonly counterparty: string;
  readonly number: string;
  readonly on: IsoDate;
  /** Identity of the line in the ledger (Bronregel); empty for the invoice as a whole. */
  readonly sourceLine: string;
  /** The largest amount that the books state for it. */
  readonly whole: Cents;
  readonly charged: Cents;
  /** `charged` less `whole`; above zero. */
  readonly excess: Cents;
  /** What each grant pays of it, by the position of its book; credit notes are taken off. The parts add up to `charged`. */
  readonly parts: readonly { readonly book: number; readonly charged: Cents; readonly rows: InvoiceLine["rows"] }[];
}
