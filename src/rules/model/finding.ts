import type { BookPart } from "./book-part";
import type { Certainty } from "./certainty";
import type { Citation } from "./citation";
import type { FindingFacts } from "./finding-facts";
import type { RowId } from "./row-id";

export type FindingCode = keyof FindingFacts;

/** `error` cannot be accounted for like this; `warning` is probably wrong; `note` asks for a decision. */
export type Severity = "error" | "warning" | "note";

/** Where a finding stands. A finding about the whole book has no part. */
export interface Place {
  readonly part: BookPart | null;
  readonly rowId: RowId;
  /** Position in the table, first row 0; null for the whole book. */
  readonly row: number | null;
  /** Property of the row's model, e.g. "amount"; null when the row as a whole is meant. */
  readonly column: string | null;
}

/** Bevinding: one thing that a check found. It holds facts; `src/messages` makes the sentence. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly facts: FindingFacts[Code];
  readonly citation: Citation | null;
  readonly status: Certainty;
}

export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];
