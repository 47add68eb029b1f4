import { columnLetters } from "../column-letters";
import type { FixedCell, PlacedTable } from "../schema/sheet-schema";
import type { TableSchema } from "../schema/table-schema";

/** A table with the title that stands above its header. */
export interface TableBlock {
  readonly title: string;
  readonly schema: TableSchema;
}

const gapWidth = 3;

/**
 * Places tables beside each other with one narrow column between them, so that none pushes another when it grows. `column` is the
 * letter of the first one's first column (A to Z), `headerRow` the sheet row of the headers, from 1; titles stand in the row above.
 */
export function sideBySide(blocks: readonly TableBlock[], column: string, headerRow: number): { readonly cells: FixedCell[]; readonly tables: PlacedTable[]; readonly widths: Record<string, number> } {
  const cells: FixedCell[] = [];
  const tables: PlacedTable[] = [];
  const widths: Record<string, number> = {};
  let next = column.charCodeAt(0) - 65;
  for (const { title, schema } of blocks) {
    const letters = columnLetters(next);
    cells.push({ address: `${letters}${headerRow - 1}`, content: title, style: "section" });
    tables.push({ schema, at: `${letters}${headerRow}`, rows: [] });
    next += schema.columns.length;
    widths[columnLetters(next)] = gapWidth;
    next += 1;
  }
  return { cells, tables, widths };
}
