import type { ColumnMapping } from "../../../src/ledger/model/column-mapping";

/** A mapping of Dutch values with these columns. */
export function mappingOf(columns: ColumnMapping["columns"], rest: Partial<Omit<ColumnMapping, "columns">> = {}): ColumnMapping {
  return { columns, notation: "comma", dates: "day-first", reversed: false, fiscalYear: null, ...rest };
}
