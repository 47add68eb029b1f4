import type { Refusal } from "../../actions/refusal";
import { officeErrorCode } from "./office-error-code";

/** Office's error codes that mean something to the person at the keyboard; every other code is a bug. */
const refusals: Readonly<Record<string, Refusal>> = {
  InvalidOperationInCellEditMode: { code: "cell-edit-mode", facts: {} },
  ActivityLimitReached: { code: "workbook-busy", facts: {} },
  ServiceNotAvailable: { code: "workbook-busy", facts: {} },
  RequestAborted: { code: "workbook-busy", facts: {} },
  WriteNotSupportedWhenModalDialogOpen: { code: "workbook-busy", facts: {} },
  InvalidOrTimedOutSession: { code: "session-expired", facts: {} },
  InvalidRequestContext: { code: "session-expired", facts: {} },
  InactiveWorkbook: { code: "workbook-busy", facts: {} },
  AccessDenied: { code: "read-only", facts: {} },
  RequestPayloadSizeLimitExceeded: { code: "payload-too-large", facts: {} },
  ResponsePayloadSizeLimitExceeded: { code: "payload-too-large", facts: {} },
};

/** Returns what an error of Office.js means as a refusal, or null when it is a bug. */
export function refusalOfError(error: unknown): Refusal | null {
  const code = officeErrorCode(error);
  return Object.hasOwn(refusals, code) ? (refusals[code] ?? null) : null;
}
