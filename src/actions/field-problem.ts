/** What is wrong with one field of a form. `ambiguous` is an amount such as "1.234" that could mean two things. */
export type FieldProblemCode =
  | "required"
  | "not-an-amount"
  | "ambiguous-amount"
  | "too-many-decimals"
  | "not-a-date"
  | "not-a-whole-number"
  | "not-a-number"
  | "negative-needs-kind"
  | "dates-reversed"
  | "unknown-choice"
  | "taken"
  | "too-long"
  | "forbidden-character"
  /** Who checks is who prepared. */
  | "same-name"
  /** A day before the one from which it can be; `readings` holds that day in Dutch notation. */
  | "too-early"
  /** A day that is still to come. */
  | "in-future";

export interface FieldProblem<Field extends string = string> {
  readonly field: Field;
  readonly code: FieldProblemCode;
  /** What was typed, and for "ambiguous-amount" the two readings. */
  readonly shown: string;
  readonly readings?: readonly string[];
}
