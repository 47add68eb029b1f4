import type { Seal } from "../../rules/model/seal";
import { bookParts } from "../../rules/model/book-parts";
import { partHeaders } from "./part-headers";
import { partTables } from "./part-tables";
import type { RawTable } from "./raw-table";
import { readRows } from "./read-rows";
import { RowCursor } from "./row-cursor";

const parts: ReadonlyMap<string, string> = new Map(bookParts.map((part) => [partTables[part], part]));

/** Returns the rows of tblZegel that count. Where the workbook names a table, the model names the part of the book that it holds. */
export function readSeals(table: RawTable): Seal[] {
  return readRows(table, new RowCursor(table, partHeaders.seals), (row) => {
    const written = row.text("part");
    const read = {
      rowId: row.rowId(),
      year: row.year("year"),
      status: row.text("status"),
      part: parts.get(written) ?? written,
      sealedId: row.text("sealedId"),
      fingerprint: row.text("fingerprint"),
      amount: row.cents("amount"),
      description: row.text("description"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}
