/** The form "record a receipt", as typed (Dutch notation). */
export interface ReceiptDraft {
  readonly receivedOn: string;
  readonly amount: string;
  readonly document: string;
  readonly note: string;
}
