/** The form "new measure", as typed. */
export interface MeasureDraft {
  readonly name: string;
  readonly purpose: string;
  readonly partner: string;
  readonly note: string;
}
