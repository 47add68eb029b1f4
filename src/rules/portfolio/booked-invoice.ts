import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";

/** The rows of one book that come from one line of an invoice. */
export interface InvoiceLine {
  /** Identity of the booking across exports (Bronregel); empty for rows that were typed by hand. */
  readonly sourceLine: string;
  /** What is charged to the grant. */
  readonly charged: Cents;
  /** The amount of the source: what is charged, with recoverable VAT and what other money pays. */
  readonly stated: Cents;
  /** Whether other money pays a part of it, so that what is stated is more than what this grant has of it. */
  readonly isShared: boolean;
  /** Rows of tblBesteding, counted from 0. */
  readonly rows: readonly { readonly rowId: string; readonly row: number }[];
}

/** An invoice as one book has it. */
export interface BookedInvoice {
  /** The same in every book of the municipality: counterparty, number and date, whatever their case and spaces. */
  readonly key: string;
  readonly counterparty: string;
  /** Number of the invoice; of the document where no row has the former. */
  readonly number: string;
  readonly on: IsoDate;
  readonly lines: readonly InvoiceLine[];
  /** What credit notes that refer to it take off what is charged; zero or less. */
  readonly credited: Cents;
}

/** The invoices of one book, and the grant that they are charged to. */
export interface BookedInvoices {
  /** Id of the scheme. */
  readonly grant: string;
  readonly invoices: readonly BookedInvoice[];
}
