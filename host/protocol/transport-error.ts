/** Errors that come instead of an answer to a batch: their number towards office.js, their code as the add-in sees it, and HTTP status. */
export const transportErrors = {
  InvalidOperationInCellEditMode: { number: 5004, status: 400 },
  InvalidOrTimedOutSession: { number: 5012, status: 408 },
  WriteNotSupportedWhenModalDialogOpen: { number: 5016, status: 400 },
  ActivityLimitReached: { number: 5102, status: 429 },
  RequestPayloadSizeLimitExceeded: { number: 5103, status: 400 },
  ResponsePayloadSizeLimitExceeded: { number: 5104, status: 400 },
  AccessDenied: { number: 7000, status: 401 },
  InvalidRequestContext: { number: 1014, status: 400 },
  GeneralException: { number: 5001, status: 500 },
} as const;

export type TransportErrorCode = keyof typeof transportErrors;

/** What comes of a request: a reply, an error of transport, or nothing ever. */
export type Outcome = { readonly is: "reply"; readonly body: string } | { readonly is: "error"; readonly code: TransportErrorCode } | { readonly is: "silence" };
