import { centsFromNumber } from "../../rules/money/cents-from-number";
import type { CellValue } from "../codec/raw-cell";
import { journalTable } from "../tables/journal-table";
import type { ColumnKind } from "../schema/table-schema";
import type { ExportInput } from "./export-input";
import type { ExportCell, ExportSheet } from "./export-sheet";

/** Returns the journal of the workbook: who did what when, by declared name. */
export function journalSheet({ journal }: ExportInput): ExportSheet {
  const columns = journalTable.columns.map(({ header, width, wraps }) => (wraps === true ? { header, width, wraps: true as const } : { header, width }));
  const at = journalTable.columns.map(({ header, kind }) => ({ column: journal?.headers.indexOf(header) ?? -1, kind }));
  const rows = (journal?.rows ?? []).filter((row) => row.some((value) => value !== ""));
  return {
    name: "Logboek",
    title: "Logboek van het boek",
    explanation: ["Wie wat wanneer deed, onder de opgegeven naam. Het logboek is een gewone tabel van de werkmap en niet beveiligd."],
    warnings: journal === null ? ["Dit boek is geen werkmap en heeft geen logboek."] : [],
    tables: [{ name: "uitLogboek", heading: "", columns, rows: rows.map((row) => at.map(({ column, kind }) => cellOf(kind, row[column] ?? ""))) }],
  };
}

function cellOf(kind: ColumnKind, value: CellValue): ExportCell {
  if (value === "") {
    return null;
  }
  if (typeof value !== "number") {
    return String(value);
  }
  const amount = kind === "euros" ? centsFromNumber(value) : null;
  return amount?.is === "cents" ? { is: "euros", cents: amount.cents } : { is: "number", value };
}
