import type { BookRow } from "./book-row";

export type AssignmentColumn =
  | "costCentre"
  | "account"
  | "project"
  | "taakveld"
  | "categorie"
  | "counterparty"
  | "words"
  | "destination"
  | "measure"
  | "kind"
  | "costType"
  | "subsidy"
  | "yearRule"
  | "vatBasis"
  | "reason";

/**
 * Toewijzingsregel: what becomes of the ledger lines that match. Empty criteria match anything; codes match whole, and "43*" matches what
 * begins with 43; names and words ignore case. The first rule that matches wins, so the order of the sheet counts.
 */
export interface AssignmentRule extends BookRow<AssignmentColumn> {
  readonly costCentre: string;
  readonly account: string;
  readonly project: string;
  readonly taakveld: string;
  readonly categorie: string;
  /** Part of the counterparty's name. */
  readonly counterparty: string;
  /** Words that must all stand in the description. */
  readonly words: string;
  /** One of `lineDestinations` as written; empty means "besteding". */
  readonly destination: string;
  /** Name of the measure, for spending. */
  readonly measure: string;
  /** Kind of spending as written; empty means `regulier`. */
  readonly kind: string;
  /** One of `costTypes` as written; empty when nobody said. */
  readonly costType: string;
  /** Reference of the subsidy; empty for none. */
  readonly subsidy: string;
  /** One of `yearRules` as written; empty means "boekjaar". */
  readonly yearRule: string;
  /** One of `vatBases` as written; empty means that of the source. */
  readonly vatBasis: string;
  /** Why the cost is excepted. */
  readonly reason: string;
}
