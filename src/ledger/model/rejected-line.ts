import type { LedgerField } from "./ledger-field";

/** Why a line of a source is no booking that can be taken over. */
export type RejectionCode =
  | "broken-quotes"
  | "cell-count"
  | "amount-missing"
  | "amount-unreadable"
  | "amount-decimals"
  | "amount-ambiguous"
  | "sign-unreadable"
  | "date-missing"
  | "date-unreadable"
  | "account-missing"
  | "year-unreadable"
  | "excel-error"
  | "element-missing";

/** A line that cannot be taken over: where it stands, which field is wrong, and what stands there (shortened; empty for none). */
export interface RejectedLine {
  readonly line: number;
  readonly code: RejectionCode;
  /** Null where the line as a whole is wrong. */
  readonly field: LedgerField | null;
  /** Header of the column; empty where there is none. */
  readonly column: string;
  readonly shown: string;
}
