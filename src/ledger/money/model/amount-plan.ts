import type { LineSum } from "../../model/import-plan";
import type { LeftOutLine } from "../../model/source-table";
import type { Municipality } from "../../../rules/model/municipality";
import type { Cents } from "../../../rules/money/cents";
import type { ListedAmount } from "./listed-amount";
import type { RejectedMoney } from "./rejected-money";

/** What a municipality is to the book. `ended-before`: it ended before the grant began. `split`: this municipality got a part of it. */
export type MunicipalityRole = "own" | "predecessor" | "ended-before" | "split";

/** How an amount of the list stands to the decisions in the book. */
export type AmountStanding =
  | { readonly is: "new" }
  /** The book has a decision with this amount to this municipality, or with this reference; `amount` is what it grants. */
  | { readonly is: "known"; readonly reference: string; readonly amount: Cents | null }
  /** An earlier row of the list says the very same. */
  | { readonly is: "repeated"; readonly line: number }
  /** One decision with another amount is in force; taking this one over replaces it. */
  | { readonly is: "revises"; readonly reference: string; readonly amount: Cents }
  /** Decisions with other amounts are in force, together `amount`: more than one, or one without a reference. The officer records by hand. */
  | { readonly is: "by-hand"; readonly decisions: number; readonly amount: Cents };

/** A row of the list for a municipality of this book. */
export interface AmountCandidate {
  /** Identifies it among the candidates: line and code. */
  readonly key: string;
  readonly row: ListedAmount & { readonly amount: Cents };
  readonly municipality: Municipality;
  readonly role: MunicipalityRole;
  /** Whether code or name say without doubt that it is this municipality; else the officer is asked. */
  readonly sure: boolean;
  /** Whether the row calls it by another name than that of CBS and gives no code; then it is said how it was read. */
  readonly byOtherName: boolean;
  readonly standing: AmountStanding;
  /** What pupils and score give; null where the list does not give both. */
  readonly recomputed: Cents | null;
  /** The amount of the list minus what was recomputed; null where nothing was. */
  readonly difference: Cents | null;
  /** Whether the officer may take it over. */
  readonly choosable: boolean;
  /** Whether it is taken over unless the officer says otherwise. */
  readonly proposed: boolean;
}

/** What keeps a choice from being taken over. */
export type AmountConflict =
  /** Two rows for one municipality, or one row for two, are chosen. */
  | "twice"
  /** The municipality began with a merger: its own row and those of its predecessors are the same money. */
  | "successor-and-predecessors";

/** What the officer chose of a list: keys of candidates; null for what is proposed. */
export interface AmountChoices {
  readonly chosen: readonly string[] | null;
}

/** A list of amounts before anything is written. `read` = fresh + known + unchosen + others + rejected, in lines and in cents. */
export interface AmountPlan {
  readonly read: LineSum;
  /** What is written. */
  readonly fresh: LineSum;
  /** In the book already, or said by an earlier row of the list. */
  readonly known: LineSum;
  /** Rows for municipalities of this book that are not taken over. */
  readonly unchosen: LineSum;
  /** Rows for other municipalities; cents of those whose amount can be read. */
  readonly others: LineSum;
  readonly rejected: LineSum;
  readonly candidates: readonly AmountCandidate[];
  readonly chosen: readonly AmountCandidate[];
  readonly conflict: AmountConflict | null;
  /** Whether the list has rows for the book's own municipality and for one that became part of it. */
  readonly successorAndPredecessors: boolean;
  /** Whether the book has a decision to a merged municipality or to its predecessors, and the list has the other side of the merger. */
  readonly otherSideInBook: boolean;
  /** Municipalities of this book that the list has no row for. */
  readonly missing: readonly Municipality[];
  readonly rejectedRows: readonly RejectedMoney[];
  readonly leftOut: readonly LeftOutLine[];
}
