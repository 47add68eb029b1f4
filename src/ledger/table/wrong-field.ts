import type { LedgerField } from "../model/ledger-field";
import type { RejectionCode } from "../model/rejected-line";

/** A field of a record that keeps it from being a booking. */
export interface WrongField {
  readonly is: "wrong";
  readonly field: LedgerField;
  readonly code: RejectionCode;
}
