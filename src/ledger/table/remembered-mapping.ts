import type { ColumnMemory } from "../../rules/model/column-memory";
import type { ColumnMapping } from "../model/column-mapping";
import type { SourceTable } from "../model/source-table";
import { mappingFromMemory } from "./mapping-from-memory";

/** A mapping that the book remembers, with the name of its source. */
export interface RememberedMapping {
  readonly source: string;
  readonly mapping: ColumnMapping;
}

/** Returns the remembered mapping whose columns all stand in the table; of several the one with the most columns, the first kept of these. Null for none. */
export function rememberedMapping(table: SourceTable, memory: readonly ColumnMemory[]): RememberedMapping | null {
  const headers = new Set(table.columns.map(({ header }) => header));
  const fitting = [...new Set(memory.map(({ source }) => source.trim()))].flatMap((source) => {
    const mapping = mappingFromMemory(source, memory);
    const fits = mapping !== null && Object.values(mapping.columns).every((column) => headers.has(column));
    return fits ? [{ source, mapping }] : [];
  });
  return fitting.sort((one, other) => size(other) - size(one))[0] ?? null;
}

function size({ mapping }: RememberedMapping): number {
  return Object.keys(mapping.columns).length;
}
