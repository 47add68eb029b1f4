import type { RejectionCode } from "../../model/rejected-line";
import type { Cents } from "../../../rules/money/cents";
import type { MoneyField } from "./money-field";

/** Why a row of a table with money cannot be taken over. */
export type MoneyRejection =
  | Extract<RejectionCode, "broken-quotes" | "cell-count" | "amount-missing" | "amount-unreadable" | "amount-decimals" | "amount-ambiguous" | "date-missing" | "date-unreadable" | "excel-error">
  /** Money that the state took back stands in tblTerugbetaling, as a positive amount. */
  | "amount-negative"
  | "amount-zero"
  /** Its year is reported, so its receipts no longer change. */
  | "year-reported"
  /** The receipts of its year were taken over as opening figures, and would count twice. */
  | "year-taken-over"
  /** Longer than a cell of the book takes. */
  | "text-too-long"
  | "municipality-missing"
  | "pupils-unreadable"
  | "score-unreadable";

/** A row that cannot be taken over: where it stands, which field is wrong, and what stands there (shortened; empty for none). */
export interface RejectedMoney {
  readonly line: number;
  readonly code: MoneyRejection;
  /** Null where the row as a whole is wrong. */
  readonly field: MoneyField | null;
  /** Header of the column; empty where there is none. */
  readonly column: string;
  readonly shown: string;
  /** Its amount; null where it has none that can be read. */
  readonly cents: Cents | null;
}
