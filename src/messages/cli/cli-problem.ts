import type { UnreadableLedger } from "../../ledger/model/opened-ledger";
import type { MappingProblem } from "./mapping-problem";

/** Why one value of a book in JSON is not what its key asks. */
export type Expected =
  | "unknown-key"
  | "missing"
  | "format"
  | "text"
  | "date"
  | "year"
  | "cents"
  | "whole-number"
  | "decimal"
  | "municipality-code"
  | "list"
  | "object";

/** One place in a book in JSON that is wrong: "expenditures[3].amountCents". */
export interface BookJsonProblem {
  readonly path: string;
  readonly expected: Expected;
}

/** The facts of everything that makes a call or its input unusable, by code. */
export interface CliProblemFacts {
  readonly "unknown-command": { readonly shown: string };
  readonly "unknown-option": { readonly option: string };
  readonly "option-needs-value": { readonly option: string };
  readonly "option-takes-no-value": { readonly option: string };
  readonly "option-repeated": { readonly option: string };
  readonly "option-not-for-command": { readonly option: string; readonly command: string };
  readonly "option-missing": { readonly option: string; readonly command: string };
  readonly "no-input": { readonly command: string };
  readonly "input-not-expected": { readonly shown: string; readonly command: string };
  readonly "language-unknown": { readonly shown: string };
  readonly "date-invalid": { readonly option: string; readonly shown: string };
  readonly "year-invalid": { readonly shown: string };
  readonly "number-invalid": { readonly option: string; readonly shown: string };
  readonly "method-unknown": { readonly shown: string };
  readonly "municipality-unknown": { readonly shown: string };
  readonly "municipality-not-on-date": { readonly municipality: string; readonly name: string; readonly on: string };
  readonly "file-unreadable": { readonly file: string; readonly why: "missing" | "folder" | "denied" | "other" };
  readonly "not-a-workbook": { readonly file: string };
  /** The workbook counts its days from 1904. */
  readonly "days-from-1904": { readonly file: string };
  /** Tables or columns that a book needs: "tblOntvangst", "tblBesteding[Bedrag]". */
  readonly "not-a-book": { readonly file: string; readonly missing: readonly string[] };
  /** `where` is what the parser says of the place. */
  readonly "not-json": { readonly file: string; readonly where: string };
  readonly "book-invalid": { readonly file: string; readonly problems: readonly BookJsonProblem[] };
  readonly "mapping-invalid": { readonly file: string; readonly problems: readonly MappingProblem[] };
  /** The mapping names a sheet that the export does not have. */
  readonly "table-missing": { readonly file: string; readonly table: string; readonly known: readonly string[] };
  /** The mapping names columns that the export does not have. */
  readonly "columns-missing": { readonly file: string; readonly columns: readonly string[]; readonly known: readonly string[] };
  readonly "ledger-unreadable": { readonly file: string; readonly reason: UnreadableLedger };
  readonly "version-unknown": { readonly file: string };
  readonly "version-too-new": { readonly file: string; readonly version: number; readonly known: number };
  readonly "scheme-unknown": { readonly scheme: string; readonly known: readonly string[] };
  readonly "scheme-invalid": { readonly file: string; readonly problems: readonly string[] };
  readonly "scheme-repeated": { readonly scheme: string; readonly file: string };
  /** The law of the scheme holds no spending period on that day. */
  readonly "scheme-not-in-force": { readonly scheme: string; readonly on: string };
  readonly "scheme-without-rates": { readonly scheme: string };
  readonly "year-outside": { readonly scheme: string; readonly year: number; readonly first: number; readonly last: number };
  readonly "out-is-folder": { readonly path: string };
  /** The workbook would stand in place of the book it is made from. */
  readonly "out-is-input": { readonly path: string };
  readonly "out-unwritable": { readonly path: string };
}

export type CliProblemCode = keyof CliProblemFacts;

/** What makes a call or its input unusable. It holds facts; `cliProblemText` makes the sentence. */
export type CliProblem = { readonly [Code in CliProblemCode]: { readonly code: Code; readonly facts: CliProblemFacts[Code] } }[CliProblemCode];
