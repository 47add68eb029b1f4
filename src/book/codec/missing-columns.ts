import { tableSchemas } from "../table-schemas";
import { isSince } from "../schema/is-since";
import { partTables } from "./part-tables";
import { partHeaders } from "./part-headers";
import { bookParts } from "../../rules/model/book-parts";
import type { BookPart } from "../../rules/model/book-part";
import type { TableName } from "../schema/table-name";
import type { RawTable } from "./raw-table";

/**
 * Returns the tables and columns that a book of this schema version needs and the workbook lacks: "tblOntvangst",
 * "tblBesteding[Bedrag]". What a later version brought is not missing: it reads as empty.
 */
export function missingColumns(tables: ReadonlyMap<TableName, RawTable>, version: number): string[] {
  return bookParts.flatMap((part) => {
    const schema = tableSchemas[partTables[part]];
    const table = tables.get(schema.name);
    if (table === undefined) {
      return isSince(schema, version) ? [schema.name] : [];
    }
    return neededHeaders(part, version)
      .filter((header) => !table.headers.includes(header))
      .map((header) => `${table.name}[${header}]`);
  });
}

function neededHeaders(part: BookPart, version: number): string[] {
  const { columns } = tableSchemas[partTables[part]];
  const later = new Set(columns.filter((column) => !isSince(column, version)).map(({ header }) => header));
  return Object.values(partHeaders[part]).filter((header) => !later.has(header));
}
