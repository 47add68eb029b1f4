import type { BookPart } from "../../rules/model/book-part";
import type { TableName } from "../schema/table-name";

/** The table that holds each part of a book. */
export const partTables = {
  allocations: "tblToekenning",
  receipts: "tblOntvangst",
  measures: "tblMaatregel",
  expenditures: "tblBesteding",
  transfers: "tblOverdracht",
} as const satisfies Readonly<Record<BookPart, TableName>>;
