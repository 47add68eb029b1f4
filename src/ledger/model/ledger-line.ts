import type { IsoDate } from "../../rules/dates/iso-date";
import type { Cents } from "../../rules/money/cents";
import type { CodedField } from "./coded-field";

/** One booking of a ledger. Codes are text as written ("0420", "0.10"); texts that the source does not have are empty. */
export interface LedgerLine {
  /** Physical line of a text, row of a sheet, or line of an XML file, from 1. */
  readonly line: number;
  /** Identity that the source itself gives the booking line; empty for none. */
  readonly sourceId: string;
  /** Boekjaar. */
  readonly fiscalYear: number | null;
  /** As written; "0" is the opening balance, "13" and above are closing periods. */
  readonly period: string;
  readonly journal: string;
  readonly document: string;
  readonly bookedOn: IsoDate | null;
  readonly invoicedOn: IsoDate | null;
  readonly performedFrom: IsoDate | null;
  readonly performedUntil: IsoDate | null;
  readonly account: string;
  readonly accountName: string;
  /** Balance or result account, where the source says it. */
  readonly accountKind: "balance" | "result" | null;
  readonly costCentre: string;
  readonly project: string;
  /** Iv3 taakveld, only where the column is known to hold one. */
  readonly taakveld: string;
  /** Iv3 categorie, only where the column is known to hold one. */
  readonly categorie: string;
  readonly description: string;
  readonly counterparty: string;
  readonly invoice: string;
  /** Debit minus credit. */
  readonly amount: Cents;
  /** VAT of the line, where the source gives it. */
  readonly vat: Cents | null;
  /** The codes as the source writes them, where it has a code and its name in one cell ("4300 - Zomerscholen"); absent elsewhere. */
  readonly written?: Readonly<Record<CodedField, string>>;
}
