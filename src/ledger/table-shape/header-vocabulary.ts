/** What a kind of table calls its columns, and which of them tell its records from its totals. */
export interface HeaderVocabulary {
  /** Returns the field that a text would name if it were a header; null where it would name none. */
  readonly fieldOf: (text: string) => string | null;
  readonly dates: readonly string[];
  readonly documents: readonly string[];
  readonly accounts: readonly string[];
  readonly amounts: readonly string[];
  /** Whether a row can be the head of a group of lines, as "Rekening 4300" is in a ledger. */
  readonly sections: boolean;
}
