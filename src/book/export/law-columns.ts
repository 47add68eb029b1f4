import type { Citation } from "../../rules/model/citation";
import type { Sourced } from "../../rules/model/law-value";
import { exportCells } from "./export-cells";
import type { ExportCell, ExportColumn } from "./export-sheet";

/** Columns that say where a rule stands and whether that is confirmed. */
export const lawColumns: readonly ExportColumn[] = [
  { header: "Status", width: 12, wraps: true },
  { header: "Bron", width: 32, wraps: true },
  { header: "Artikel", width: 16, wraps: true },
  { header: "Adres", width: 26, wraps: true },
  { header: "Gepubliceerd", width: 13 },
  { header: "Nagegaan op", width: 11 },
  { header: "Gezien in", width: 24, wraps: true },
];

/** Returns the cells of `lawColumns` for a rule. */
export function lawCells({ status, citation, checkedOn, seenIn }: Sourced): readonly ExportCell[] {
  return [exportCells.certainty(status), ...citationCells(citation), exportCells.date(checkedOn), (seenIn ?? []).join("; ")];
}

/** Returns title, article, address and day of publication; empty cells where no law is behind it. */
export function citationCells(citation: Citation | null): readonly ExportCell[] {
  return citation === null ? ["", "", "", null] : [citation.title, citation.article, citation.url, exportCells.date(citation.published)];
}
