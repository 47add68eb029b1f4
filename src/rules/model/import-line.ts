import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type ImportLineColumn =
  | "state"
  | "year"
  | "bookedOn"
  | "account"
  | "costCentre"
  | "project"
  | "taakveld"
  | "categorie"
  | "amount"
  | "description"
  | "document"
  | "counterparty"
  | "reason"
  | "sourceLine"
  | "importId";

/**
 * What a kept ledger line is, in the workbook's own words: it waits for a choice, is excepted with a reason, or is recognised income. One
 * that waited and was decided by a later import is "verwerkt": it counts no more, and waits again when that import is undone.
 */
export const importLineStates = ["wacht", "uitgezonderd", "baten", "verwerkt"] as const;

/**
 * Ingelezen regel: a selected ledger line that is no spending, or not yet. It stays in the workbook so that no line is lost and the same
 * line of a later export is known.
 */
export interface ImportLine extends BookRow<ImportLineColumn> {
  /** One of `importLineStates`, as written. */
  readonly state: string;
  readonly year: number | null;
  readonly bookedOn: IsoDate | null;
  readonly account: string;
  readonly costCentre: string;
  readonly project: string;
  readonly taakveld: string;
  readonly categorie: string;
  /** Debit minus credit. */
  readonly amount: Cents | null;
  readonly description: string;
  readonly document: string;
  readonly counterparty: string;
  /** Why it waits or is excepted. */
  readonly reason: string;
  /** Identity of the booking across exports. */
  readonly sourceLine: string;
  readonly importId: string;
}
