import type { SourceCell } from "../../../src/ledger/model/source-cell";
import type { RejectedLine } from "../../../src/ledger/model/rejected-line";
import type { SourceTable } from "../../../src/ledger/model/source-table";

/** A text export with its header on line 1; cells that a row lacks are empty. */
export function tableOf(headers: readonly string[], rows: readonly (readonly SourceCell[])[], rejected: readonly RejectedLine[] = []): SourceTable {
  return {
    kind: "text",
    name: "",
    headerLine: 1,
    columns: headers.map((header) => ({ header, from: "header" })),
    records: rows.map((cells, index) => ({ line: index + 2, cells: headers.map((_, position) => cells[position] ?? "") })),
    leftOut: [],
    rejected,
    text: { encoding: "utf-8", byteOrderMark: false, delimiter: ";" },
  };
}
