/** The form "make a bestedingsboek", as typed (Dutch notation). */
export interface BookDraft {
  /** CBS code, or the practice code for a municipality that does not exist. */
  readonly municipality: string;
  /** Name of the invented municipality of a practice book; not looked at for a real one. */
  readonly practiceName: string;
  readonly scheme: string;
  readonly reference: string;
  readonly decidedOn: string;
  readonly amount: string;
  readonly pupils: string;
  readonly score: string;
}
