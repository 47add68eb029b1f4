/** The form "opening figures of a year", as typed (Dutch notation). An empty amount counts as zero; an empty balance is computed. */
export interface OpeningDraft {
  readonly year: string;
  readonly received: string;
  readonly spent: string;
  readonly transferredIn: string;
  readonly transferredOut: string;
  readonly repaid: string;
  readonly balance: string;
  /** Where the figures come from, e.g. "SiSa-bijlage 2022". */
  readonly source: string;
}
