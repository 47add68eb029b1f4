import type { Book } from "../model/book";
import type { BookPart } from "../model/book-part";
import type { BookRow } from "../model/book-row";
import type { BookView } from "../model/book-view";
import type { Certainty } from "../model/certainty";
import type { Citation } from "../model/citation";
import type { Expenditure } from "../model/expenditure";
import type { FindingCode, Severity } from "../model/finding";
import type { FindingFacts } from "../model/finding-facts";
import type { Measure } from "../model/measure";
import type { Subsidy } from "../model/subsidy";
import type { CheckContext } from "./check-context";

/** The value of the law that a finding rests on; a rule of the book itself has no citation. */
export interface LawOfFinding {
  readonly citation: Citation | null;
  readonly status: Certainty;
}

/** A row of one part of a book. */
export type RowOf<Part extends BookPart> = Book[Part][number];

/** Keeps what a check found. `column` is the property of the row that is wrong, null for the row as a whole; `law` is cited. */
export type Report<Code extends FindingCode> = (facts: FindingFacts[Code], column: string | null, law?: LawOfFinding) => void;

/** Keeps what a check found at one of the rows that share a key; `position` is its position in the list that the check was given. */
export type ReportAt<Code extends FindingCode> = (position: number, facts: FindingFacts[Code], column: string | null, law?: LawOfFinding) => void;

interface CheckBase<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
}

/** Judges one row by itself. It is never given a row in which nothing is filled. */
export interface RowCheck<Code extends FindingCode, Part extends BookPart> extends CheckBase<Code> {
  readonly shape: "row";
  readonly parts: readonly Part[];
  readonly find: (row: RowOf<Part>, context: CheckContext, report: Report<Code>) => void;
}

/** The keys by which rows are held against each other, with the rows that have such a key. */
export interface KeyedRows {
  /** Spending with the same counterparty, document, cents and date, at least two rows. */
  readonly entry: Expenditure;
  /** Spending that carries the same group; also a group of one row. */
  readonly group: Expenditure;
  /** Rows of one table with the same row id, at least two. */
  readonly rowId: BookRow;
  /** Spending that refers to one original, together with the rows that are that original (by row id or document). */
  readonly reference: ReferringRow;
  /** Spending of kind `transitorisch` that belongs together: by group, by document or by reference; also one row alone. */
  readonly accrual: Expenditure;
  /** Measures with the same name, ignoring case, at least two rows. */
  readonly measure: Measure;
  /** Subsidies with the same reference, ignoring case, at least two rows. */
  readonly subsidy: Subsidy;
}

/** A row that refers to an original, or is one. */
export interface ReferringRow {
  readonly refersTo: string;
  readonly isOriginal: boolean;
  readonly row: Expenditure;
}

/** Judges all rows that share a key, in the order of the sheet; accruals before what refers to them. */
export interface KeyCheck<Code extends FindingCode, Key extends keyof KeyedRows> extends CheckBase<Code> {
  readonly shape: "key";
  readonly key: Key;
  readonly find: (rows: readonly KeyedRows[Key][], report: ReportAt<Code>, context: CheckContext) => void;
}

/** Keeps what a check of the whole book found, at a row of one of its small tables or, with null, about the book itself. */
export type ReportInBook<Code extends FindingCode> = (facts: FindingFacts[Code], at: RowPlace | null, law?: LawOfFinding) => void;

/** A row of a small table by its position, and the property that is wrong or null for the row as a whole. */
export interface RowPlace {
  readonly part: Exclude<BookPart, "expenditures">;
  readonly row: number;
  readonly column: string | null;
}

/** Judges the book as a whole by its running totals and its small tables; never by its spending rows one by one. */
export interface BookCheck<Code extends FindingCode> extends CheckBase<Code> {
  readonly shape: "book";
  readonly find: (view: BookView, report: ReportInBook<Code>) => void;
}

/** A row check looks at one part, at every part, or at every part but spending. */
type OneRowCheck = {
  readonly [Code in FindingCode]:
    | { readonly [Part in BookPart]: RowCheck<Code, Part> }[BookPart]
    | RowCheck<Code, BookPart>
    | RowCheck<Code, Exclude<BookPart, "expenditures">>;
}[FindingCode];
type OneKeyCheck = { readonly [Code in FindingCode]: { readonly [Key in keyof KeyedRows]: KeyCheck<Code, Key> }[keyof KeyedRows] }[FindingCode];
type OneBookCheck = { readonly [Code in FindingCode]: BookCheck<Code> }[FindingCode];

/** Any check, whatever its shape. */
export type Check = OneRowCheck | OneKeyCheck | OneBookCheck;
