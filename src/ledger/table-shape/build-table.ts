import type { SourceTable } from "../model/source-table";
import { cellText } from "../table/cell-text";
import { shortened } from "../table/shortened";
import { findHeader } from "./find-header";
import type { HeaderVocabulary } from "./header-vocabulary";
import { isBlank } from "./is-blank";
import { ledgerVocabulary } from "./ledger-vocabulary";
import { shapeRows } from "./shape-rows";
import { tableColumns } from "./table-columns";
import type { TableRows } from "./table-rows";
import { wrongRow } from "./wrong-row";

/** What a table is apart from where it was found. */
export type TableShape = Pick<SourceTable, "headerLine" | "columns" | "records" | "leftOut" | "rejected">;

/**
 * Returns the table in the rows of a source: its header, its bookings, and every other row with why it is none; blank rows are passed over.
 * Returns null where no row is a header.
 * @param vocabulary what its columns may be called; a ledger's unless told otherwise
 */
export function buildTable(source: TableRows, vocabulary: HeaderVocabulary = ledgerVocabulary): TableShape | null {
  const rows = source.rows.filter(({ cells, brokenQuotes }) => brokenQuotes || cells.some((cell) => !isBlank(cell)));
  const header = findHeader(rows, vocabulary);
  if (header === null) {
    return null;
  }
  const { bookings, leftOut, sections } = shapeRows(rows, header, vocabulary);
  const wrongOf = wrongRow(bookings.map(({ row }) => row), header.texts.length, { ...source, rows });
  const judged = bookings.map((booking) => ({ booking, wrong: wrongOf(booking.row) }));
  const sound = judged.filter(({ wrong }) => wrong === null).map(({ booking }) => booking);
  const { columns, cellsOf } = tableColumns(header.texts, sound, sections, source.firstColumn);
  return {
    headerLine: rows[header.last]?.line ?? 1,
    columns,
    records: sound.map((booking) => ({ line: booking.row.line, cells: cellsOf(booking) })),
    leftOut,
    rejected: judged.flatMap(({ booking: { row }, wrong }) =>
      wrong === null ? [] : [{ line: row.line, code: wrong, field: null, column: "", shown: shortened(row.cells.map(cellText).join(" ")) }],
    ),
  };
}
