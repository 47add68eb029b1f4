import type { SourceCell } from "../model/source-cell";
import type { SourceColumn } from "../model/source-table";
import { isBlank } from "./is-blank";
import { sectionHeaders, type SectionKind } from "./section-kind";
import type { ShapedRow } from "./shape-rows";
import { uniqueHeaders } from "./unique-headers";

/** The columns of a table, and the cells of a row that go with them. */
export interface TableColumns {
  readonly columns: readonly SourceColumn[];
  readonly cellsOf: (row: ShapedRow) => SourceCell[];
}

/** Returns the columns that have a header or hold a value in any row, and behind them those made from the heads of groups. */
export function tableColumns(texts: readonly string[], rows: readonly ShapedRow[], sections: readonly SectionKind[], firstColumn: number): TableColumns {
  const used = usedColumns(texts, rows);
  const names = uniqueHeaders(
    Array.from({ length: used.length }, (_, column) => texts[column] ?? ""),
    firstColumn,
  );
  const kept = used.flatMap((is, column) => (is ? [column] : []));
  const written = kept.map((column) => names[column] ?? "");
  const made = sections.flatMap((kind) => [sectionHeaders[kind].code, sectionHeaders[kind].name]);
  const headers = uniqueHeaders([...written, ...made]);
  return {
    columns: headers.map((header, at) => ({ header, from: at < written.length ? "header" : "section" })),
    cellsOf: ({ row, heads }) => {
      const cells = kept.map((column) => row.cells[column] ?? "");
      for (const kind of sections) {
        cells.push(heads.get(kind)?.code ?? "", heads.get(kind)?.name ?? "");
      }
      return cells;
    },
  };
}

function usedColumns(texts: readonly string[], rows: readonly ShapedRow[]): boolean[] {
  const used = texts.map((text) => text !== "");
  for (const { row } of rows) {
    row.cells.forEach((cell, column) => {
      used[column] = used[column] === true || !isBlank(cell);
    });
  }
  return Array.from(used, (is) => is);
}
