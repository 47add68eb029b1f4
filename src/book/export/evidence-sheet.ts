import { askedEvidence, type AskedEvidence } from "../../rules/audit/asked-evidence";
import type { Expenditure } from "../../rules/model/expenditure";
import { exportCells } from "./export-cells";
import type { ExportInput } from "./export-input";
import type { ExportCell, ExportColumn, ExportSheet } from "./export-sheet";

const columns: readonly ExportColumn[] = [
  { header: "Ontbreekt", width: 20, wraps: true },
  { header: "Gevraagd", width: 26, wraps: true },
  { header: "Genoemd bewijs", width: 26, wraps: true },
  { header: "Aard", width: 12 },
  { header: "Bedrag", width: 14, total: "euros" },
  { header: "Boekdatum", width: 12 },
  { header: "Maatregel", width: 22, wraps: true },
  { header: "Wederpartij", width: 22, wraps: true },
  { header: "Document", width: 17 },
  { header: "Factuur", width: 14 },
  { header: "Omschrijving", width: 34, wraps: true },
  { header: "Rij-id", width: 14 },
];

/** Returns per row of the year what evidence is named and what the nature of the cost asks, rows that lack some first. */
export function evidenceSheet({ book, view, report }: ExportInput): ExportSheet {
  const rows = book.expenditures.flatMap((row) => (row.year === report.year ? [{ row, evidence: askedEvidence(row, view) }] : []));
  const rank = ({ row, evidence }: (typeof rows)[number]): number => (evidence === null ? (row.costType === "" ? 1 : 2) : evidence.missing.length > 0 ? 0 : 3);
  const ordered = [...rows].sort((a, b) => rank(a) - rank(b));
  const missing = rows.filter((one) => rank(one) === 0).length;
  const unknown = rows.filter((one) => rank(one) === 1).length;
  return {
    name: "Bewijsstukken",
    title: `Bewijsstukken bij de bestedingen van ${report.year}`,
    explanation: [
      "Gevraagd volgt uit de aard van de kosten; Ontbreekt is wat de kolom Bewijs van het boek daarvan niet noemt. Het boek noemt stukken, het bevat ze niet.",
      "Volgorde: regels waarbij iets ontbreekt, regels zonder aard, regels die niets vragen (negatief of transitorisch), de overige.",
    ],
    warnings: [
      ...(missing === 0 ? [] : [`Bij ${missing} van de ${rows.length} regels ontbreekt een bewijsstuk.`]),
      ...(unknown === 0 ? [] : [`Bij ${unknown} van de ${rows.length} regels is geen aard ingevuld, dus is niet te zeggen wat het bewijs moet zijn.`]),
    ],
    tables: [{ name: "uitBewijsstukken", heading: "", columns, rows: ordered.map(({ row, evidence }) => cellsOf(row, evidence)) }],
  };
}

function cellsOf(row: Expenditure, evidence: AskedEvidence | null): readonly ExportCell[] {
  const asked = evidence === null ? (row.costType === "" ? "onbekend: geen aard" : "geen") : evidence.asked.join(", ");
  return [
    (evidence?.missing ?? []).join(", "),
    asked,
    row.evidence,
    row.costType,
    exportCells.euros(row.amount),
    exportCells.date(row.bookedOn),
    row.measure,
    row.counterparty,
    row.document,
    row.invoice,
    row.description,
    row.rowId,
  ];
}
