import { partTables } from "./part-tables";
import { partHeaders } from "./part-headers";
import type { BookPart } from "../../rules/model/book-part";
import type { TableName } from "../schema/table-name";
import type { RawTable } from "./raw-table";

const parts = Object.keys(partTables) as BookPart[];

/** Returns the tables and columns that a book needs and the workbook lacks: "tblOntvangst", "tblBesteding[Bedrag]". */
export function missingColumns(tables: ReadonlyMap<TableName, RawTable>): string[] {
  return parts.flatMap((part) => {
    const table = tables.get(partTables[part]);
    if (table === undefined) {
      return [partTables[part]];
    }
    return Object.values(partHeaders[part])
      .filter((header) => !table.headers.includes(header))
      .map((header) => `${table.name}[${header}]`);
  });
}
