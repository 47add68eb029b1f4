import type { Book } from "../model/book";
import type { BookPart } from "../model/book-part";
import type { Expenditure } from "../model/expenditure";
import type { FindingCode, Severity } from "../model/finding";
import type { FindingFacts } from "../model/finding-facts";
import type { Measure } from "../model/measure";
import type { Sourced } from "../model/scheme";
import type { Totals } from "../model/totals";
import type { CheckContext } from "./check-context";

/** A row of one part of a book. */
export type RowOf<Part extends BookPart> = Book[Part][number];

/** Keeps what a check found. `column` is the property of the row that is wrong, null for the row as a whole; `law` is cited. */
export type Report<Code extends FindingCode> = (facts: FindingFacts[Code], column: string | null, law?: Sourced) => void;

/** Keeps what a check found at one of the rows that share a key; `position` is its position in the list that the check was given. */
export type ReportAt<Code extends FindingCode> = (position: number, facts: FindingFacts[Code], column: string | null, law?: Sourced) => void;

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
  /** Measures with the same name, ignoring case, at least two rows. */
  readonly measure: Measure;
}

/** Judges all rows that share a key, in the order of the sheet. */
export interface KeyCheck<Code extends FindingCode, Key extends keyof KeyedRows> extends CheckBase<Code> {
  readonly shape: "key";
  readonly key: Key;
  readonly find: (rows: readonly KeyedRows[Key][], report: ReportAt<Code>) => void;
}

/** Judges the book as a whole by its running totals. */
export interface BookCheck<Code extends FindingCode> extends CheckBase<Code> {
  readonly shape: "book";
  readonly find: (totals: Totals, report: Report<Code>) => void;
}

type OneRowCheck = { readonly [Code in FindingCode]: { readonly [Part in BookPart]: RowCheck<Code, Part> }[BookPart] }[FindingCode];
type OneKeyCheck = { readonly [Code in FindingCode]: { readonly [Key in keyof KeyedRows]: KeyCheck<Code, Key> }[keyof KeyedRows] }[FindingCode];
type OneBookCheck = { readonly [Code in FindingCode]: BookCheck<Code> }[FindingCode];

/** Any check, whatever its shape. */
export type Check = OneRowCheck | RowCheck<"cell-unreadable", BookPart> | RowCheck<"cell-missing", Exclude<BookPart, "expenditures">> | OneKeyCheck | OneBookCheck;
