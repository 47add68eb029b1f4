import type { RawTable } from "../../book/codec/raw-table";
import type { Book } from "../../rules/model/book";

/** A book as read from a file. */
export interface OpenedBook {
  /** The file as the caller named it. */
  readonly source: string;
  /** Version of the workbook's schema, or of the JSON format. */
  readonly schemaVersion: number;
  readonly book: Book;
  /** tblLogboek of a workbook; null where there is none. */
  readonly journal: RawTable | null;
}
