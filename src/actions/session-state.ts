import type { Book } from "../rules/model/book";
import type { Finding } from "../rules/model/finding";
import type { Municipality } from "../rules/model/municipality";
import type { Scheme } from "../rules/model/scheme";
import type { Totals } from "../rules/model/totals";
import type { Refusal } from "./refusal";

/** What the pane knows about the workbook. */
export type SessionState =
  | { readonly is: "starting" }
  | { readonly is: "empty" }
  /** The workbook holds a book that cannot be used here: tables are missing, or it is newer than the add-in. */
  | { readonly is: "unusable"; readonly refusal: Refusal }
  | OpenBook;

export interface OpenBook {
  readonly is: "open";
  readonly book: Book;
  readonly scheme: Scheme;
  readonly municipality: Municipality;
  readonly totals: Totals;
  readonly findings: readonly Finding[];
  /** Declared name of the person at the keyboard; empty until asked. */
  readonly who: string;
  /** Whether the workbook has an earlier schema version than the add-in, so that it can be brought up to date. */
  readonly outdated: boolean;
  /** Whether changes in the sheet are being followed. */
  readonly live: boolean;
}
