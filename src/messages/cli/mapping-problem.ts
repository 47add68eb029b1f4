/** Why one value of a mapping of the command line is not what its key asks. */
export type MappingExpected =
  | "unknown-key"
  | "missing"
  | "format"
  | "text"
  | "year"
  | "yes-or-no"
  | "notation"
  | "dates"
  | "vat-basis"
  | "list"
  | "object"
  /** An amount is one column, or debit and credit. */
  | "one-kind-of-amount"
  /** Destination, kind, cost type, year rule or VAT basis of a rule is none of the workbook's words. */
  | "words-of-the-workbook";

/** One place in a mapping that is wrong: "rules[3].measure". */
export interface MappingProblem {
  readonly path: string;
  readonly expected: MappingExpected;
}
