import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";
import type { RowId } from "./row-id";

export type ExpenditureColumn =
  | "year"
  | "bookedOn"
  | "invoicedOn"
  | "performedFrom"
  | "performedUntil"
  | "measure"
  | "kind"
  | "amount"
  | "description"
  | "document"
  | "invoice"
  | "counterparty"
  | "evidence"
  | "group"
  | "refersTo"
  | "importId";

/** Besteding: one cost in one reporting year. */
export interface Expenditure extends BookRow<ExpenditureColumn> {
  /** Boekjaar: the calendar year whose accounts hold the cost. */
  readonly year: number | null;
  readonly bookedOn: IsoDate | null;
  readonly invoicedOn: IsoDate | null;
  readonly performedFrom: IsoDate | null;
  readonly performedUntil: IsoDate | null;
  /** Name of the measure as written; empty when missing. */
  readonly measure: string;
  /** Kind as written; empty means `regulier`. */
  readonly kind: string;
  readonly amount: Cents | null;
  readonly description: string;
  readonly document: string;
  readonly invoice: string;
  readonly counterparty: string;
  readonly evidence: string;
  /** Rows of one split cost carry the same group. */
  readonly group: string;
  /** Row id or document of the original, for a credit note or correction. */
  readonly refersTo: RowId;
  /** Import that brought the row; empty for a row typed by hand. */
  readonly importId: string;
}
