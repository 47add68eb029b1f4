import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";
import type { RowId } from "./row-id";

export type ExpenditureColumn =
  | "year"
  | "ledgerYear"
  | "bookedOn"
  | "invoicedOn"
  | "performedFrom"
  | "performedUntil"
  | "measure"
  | "kind"
  | "costType"
  | "subsidy"
  | "amount"
  | "recoverableVat"
  | "otherFunding"
  | "fundedBy"
  | "description"
  | "document"
  | "invoice"
  | "counterparty"
  | "evidence"
  | "hours"
  | "rate"
  | "account"
  | "taakveld"
  | "categorie"
  | "group"
  | "refersTo"
  | "correctsYear"
  | "sourceLine"
  | "importId";

/** Besteding: one cost in one reporting year. */
export interface Expenditure extends BookRow<ExpenditureColumn> {
  /** Jaar: the reporting year in which the cost counts. */
  readonly year: number | null;
  /** Boekjaar of the ledger, where the officer moved the cost to another year; null means the same as `year`. */
  readonly ledgerYear: number | null;
  readonly bookedOn: IsoDate | null;
  readonly invoicedOn: IsoDate | null;
  readonly performedFrom: IsoDate | null;
  readonly performedUntil: IsoDate | null;
  /** Name of the measure as written; empty when missing. */
  readonly measure: string;
  /** Kind as written; empty means `regulier`. */
  readonly kind: string;
  /** Aard: one of `costTypes` as written; empty when nobody said. */
  readonly costType: string;
  /** Reference of the subsidy under which the cost falls; empty for none. */
  readonly subsidy: string;
  /** What is charged to the grant. The amount of the source is this plus `recoverableVat` plus `otherFunding`. */
  readonly amount: Cents | null;
  /** Recoverable VAT that was taken off the amount of the source; null means none. */
  readonly recoverableVat: Cents | null;
  /** Part of the source's amount that other money pays; null means none. */
  readonly otherFunding: Cents | null;
  /** One of `moneySources` as written; empty means "rijk". */
  readonly fundedBy: string;
  readonly description: string;
  readonly document: string;
  readonly invoice: string;
  readonly counterparty: string;
  readonly evidence: string;
  /** Hours of staff as decimal text; null for none. */
  readonly hours: string | null;
  /** Rate per hour. */
  readonly rate: Cents | null;
  /** Account or project of the ledger, as text. */
  readonly account: string;
  /** Iv3 taakveld as text: "4.3", "0.10". */
  readonly taakveld: string;
  /** Iv3 categorie as text: "4.2", "7.1". */
  readonly categorie: string;
  /** Rows of one split cost, or an accrual with its reversal, carry the same group. */
  readonly group: string;
  /** Row id or document of the original, for a credit note or correction. */
  readonly refersTo: RowId;
  /** The reported year that this row corrects in the open year; null for ordinary spending. */
  readonly correctsYear: number | null;
  /** Bronregel: identity of the booking across exports of the ledger, given by the import; empty for a row typed by hand. */
  readonly sourceLine: string;
  /** Import that brought the row; empty for a row typed by hand. */
  readonly importId: string;
}
