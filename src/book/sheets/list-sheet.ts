import type { PlacedTable, SheetSchema } from "../schema/sheet-schema";
import type { TableSchema } from "../schema/table-schema";

/** What a sheet with one table under its title says about itself. */
export interface ListSheet {
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  readonly table: TableSchema;
  readonly hidden?: boolean;
}

/** Returns a sheet with a title, one line of explanation and one table below it. */
export function listSheet(list: ListSheet, rows: PlacedTable["rows"] = []): SheetSchema {
  return {
    name: list.name,
    cells: [
      { address: "A1", content: list.title, style: "title" },
      { address: "A2", content: list.explanation, style: "explanation" },
    ],
    tables: [{ schema: list.table, at: "A4", rows }],
    widths: {},
    frozenRows: 4,
    landscape: true,
    hidden: list.hidden ?? false,
  };
}
