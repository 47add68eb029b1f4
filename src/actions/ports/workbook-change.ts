import type { RawTable } from "./raw-table";

/**
 * A change in the workbook, with what one read brought.
 * `rows`: these rows of one table were edited or appended; the table now has `rowCount` rows.
 * `structure`: rows were inserted, deleted or sorted, or a table appeared or went; read everything again.
 */
export type WorkbookChange =
  | {
      readonly is: "rows";
      readonly remote: boolean;
      readonly table: string;
      readonly firstRow: number;
      readonly rowCount: number;
      readonly edited: RawTable;
    }
  | { readonly is: "structure"; readonly remote: boolean };
