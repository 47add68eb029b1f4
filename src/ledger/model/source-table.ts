import type { SourceCell } from "./source-cell";
import type { RejectedLine } from "./rejected-line";

/** A column of a source. Headers are made unique ("Omschrijving", "Omschrijving (2)"); one without a header is called "Kolom C". */
export interface SourceColumn {
  readonly header: string;
  /** "header": it stands in the file. "section": made from heads above groups of lines ("Rekening 4300 Zomerscholen"). */
  readonly from: "header" | "section";
}

/** One line of a source that is to be read as a booking. `cells` go with the columns of the table. */
export interface SourceRecord {
  /** Physical line of a text, or row of a sheet, from 1. */
  readonly line: number;
  readonly cells: readonly SourceCell[];
}

/** A line that is no booking, and why it was left out. Blank lines are not listed. */
export interface LeftOutLine {
  readonly line: number;
  readonly why: "title" | "repeated-header" | "section-head" | "subtotal" | "total";
  /** What it says, shortened to 80 characters. */
  readonly shown: string;
}

/** A table found in a text, a sheet or a selected range. */
export interface SourceTable {
  readonly kind: "text" | "sheet" | "range";
  /** Name of the sheet, or the address of the range; empty for a text. */
  readonly name: string;
  /** Line or row of the header, from 1. */
  readonly headerLine: number;
  readonly columns: readonly SourceColumn[];
  readonly records: readonly SourceRecord[];
  readonly leftOut: readonly LeftOutLine[];
  /** Lines whose quotes or number of cells are broken. */
  readonly rejected: readonly RejectedLine[];
  /** How a text was read; null for a sheet or range. */
  readonly text: {
    readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
    readonly byteOrderMark: boolean;
    readonly delimiter: ";" | "," | "\t" | "|";
  } | null;
}
