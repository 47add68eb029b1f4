/** The form "record a decision", as typed (Dutch notation). */
export interface AllocationDraft {
  readonly reference: string;
  readonly decidedOn: string;
  readonly amount: string;
  readonly pupils: string;
  readonly score: string;
  /** Code or name of the predecessor that the decision addresses; empty for the book's own municipality. */
  readonly municipality: string;
  /** Reference of the earlier decision that this one revises with its new whole amount; empty for a first one. */
  readonly replaces: string;
  readonly note: string;
}
