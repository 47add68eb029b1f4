/** One line of a ledger document of Gemeente Voorbeeld. Amounts are whole eurocents, dates `YYYY-MM-DD`. */
export interface LedgerLine {
  readonly from: string;
  readonly until: string;
  readonly measure: string;
  readonly kind: "regulier" | "creditnota" | "correctie" | "transitorisch" | "lagere vaststelling";
  readonly cents: number;
  readonly description: string;
  readonly group?: string;
}

/** One document of the ledger: an invoice, a wage journal, a correction. Its number is given when all are in order. */
export interface LedgerDocument {
  /** Lets a later document refer to this one. */
  readonly key?: string;
  readonly refersTo?: string;
  readonly journal: "INK" | "LOON" | "MEM" | "SUB";
  readonly bookedOn: string;
  readonly invoicedOn?: string;
  readonly invoice?: string;
  readonly counterparty: string;
  readonly evidence: string;
  readonly lines: readonly LedgerLine[];
}
