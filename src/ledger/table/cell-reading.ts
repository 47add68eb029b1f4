import type { RejectionCode } from "../model/rejected-line";

/** What a cell turned out to hold. */
export type CellReading<Value> = { readonly is: "value"; readonly value: Value } | { readonly is: "blank" } | { readonly is: "wrong"; readonly code: RejectionCode };
