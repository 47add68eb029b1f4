import type { CellValue } from "../../book/codec/raw-cell";
import type { RawTable } from "../../book/codec/raw-table";
import type { Book } from "../../rules/model/book";

/** A book as read from a file. */
export interface OpenedBook {
  /** The file as the caller named it. */
  readonly source: string;
  /** Version of the workbook's schema, or of the JSON format. */
  readonly schemaVersion: number;
  readonly book: Book;
  /** What the book calls its municipality; empty where it does not say. */
  readonly municipalityName: string;
  /** tblLogboek of a workbook; null where there is none. */
  readonly journal: RawTable | null;
  /** Reads the cells of a sheet by address, as the file holds them; null where the book is no workbook. */
  readonly readSheet: ((name: string) => Promise<ReadonlyMap<string, CellValue>>) | null;
}
