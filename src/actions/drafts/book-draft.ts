/** The form "make a bestedingsboek", as typed (Dutch notation). */
export interface BookDraft {
  readonly municipality: string;
  readonly scheme: string;
  readonly reference: string;
  readonly decidedOn: string;
  readonly amount: string;
  readonly pupils: string;
  readonly score: string;
}
