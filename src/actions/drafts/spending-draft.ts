/** The form "record spending", as typed (Dutch notation). */
export interface SpendingDraft {
  readonly year: string;
  readonly bookedOn: string;
  readonly invoicedOn: string;
  readonly performedFrom: string;
  readonly performedUntil: string;
  readonly measure: string;
  readonly kind: string;
  readonly amount: string;
  readonly description: string;
  readonly document: string;
  readonly invoice: string;
  readonly counterparty: string;
}
