import type { ColumnMapping } from "../model/column-mapping";
import { ledgerFields, type LedgerField } from "../model/ledger-field";
import type { SourceCell } from "../model/source-cell";
import type { SourceRecord, SourceTable } from "../model/source-table";

/** The cells of one record by what they hold; an empty text for a field without a column. */
export interface RecordCells {
  readonly line: number;
  /** Whether the source has a column for the field, as far as the mapping says. */
  has(field: LedgerField): boolean;
  header(field: LedgerField): string;
  cell(field: LedgerField): SourceCell;
}

/** Returns how to look into the records of a table. A mapped column that the table lacks holds nothing, so that its lines are rejected, not lost. */
export function cellsByField(table: SourceTable, { columns }: ColumnMapping): (record: SourceRecord) => RecordCells {
  const positions = new Map(table.columns.map(({ header }, position) => [header, position]));
  const mapped = new Map(ledgerFields.flatMap((field) => (columns[field] === undefined ? [] : [[field, columns[field]] as const])));
  const at = new Map([...mapped].map(([field, header]) => [field, positions.get(header)]));
  const has = (field: LedgerField): boolean => mapped.has(field);
  const header = (field: LedgerField): string => mapped.get(field) ?? "";
  const cell = (cells: readonly SourceCell[], field: LedgerField): SourceCell => {
    const position = at.get(field);
    return position === undefined ? "" : (cells[position] ?? "");
  };
  return ({ line, cells }) => ({ line, has, header, cell: (field) => cell(cells, field) });
}
