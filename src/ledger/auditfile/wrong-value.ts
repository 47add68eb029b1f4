import type { LedgerField } from "../model/ledger-field";
import type { RejectedLine, RejectionCode } from "../model/rejected-line";
import { shortened } from "../table/shortened";

/** A value that makes a line no booking: which, under the name of the element, and what stands there. */
export interface WrongValue {
  readonly code: RejectionCode;
  readonly field: LedgerField;
  readonly element: string;
  readonly shown: string;
}

/** Returns the line with that value as a rejected one. */
export function rejectedFor(line: number, { code, field, element, shown }: WrongValue): RejectedLine {
  return { line, code, field, column: element, shown: shortened(shown) };
}
