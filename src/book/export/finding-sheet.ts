import { explainedFindings } from "../../rules/explanations/explained-findings";
import { exportCells } from "./export-cells";
import type { ExportInput } from "./export-input";
import type { ExportColumn, ExportSheet } from "./export-sheet";
import { citationCells } from "./law-columns";

const columns: readonly ExportColumn[] = [
  { header: "Ernst", width: 14 },
  { header: "Onderwerp", width: 18, wraps: true },
  { header: "Plaats", width: 18, wraps: true },
  { header: "Rij-id", width: 10, wraps: true },
  { header: "Bevinding", width: 38, wraps: true },
  { header: "Te doen", width: 32, wraps: true },
  { header: "Beoordeling van de gemeente", width: 24, wraps: true },
  { header: "Door", width: 12, wraps: true },
  { header: "Op", width: 11 },
  { header: "Status van de regel", width: 13, wraps: true },
  { header: "Bron", width: 18, wraps: true },
  { header: "Artikel", width: 11, wraps: true },
  { header: "Adres", width: 16, wraps: true },
  { header: "Gepubliceerd", width: 13 },
];

/** Returns all findings of the book, of every year, each with what the officer said to it. */
export function findingSheet({ book, findings, wordsOf }: ExportInput): ExportSheet {
  const explained = explainedFindings(findings, book.explanations);
  const open = findings.filter((finding) => explained.get(finding)?.is !== "explained").length;
  return {
    name: "Bevindingen",
    title: "Bevindingen van de controle van het boek",
    explanation: [
      `${findings.length === 1 ? "1 bevinding" : `${findings.length} bevindingen`} over alle jaren, waarvan ${open} zonder geldende beoordeling. De beoordeling is van de gemeente, niet van de controle.`,
      "Een beoordeling met (gegevens veranderd) is gegeven voordat de gegevens van de bevinding veranderden.",
    ],
    warnings: [],
    tables: [
      {
        name: "uitBevindingen",
        heading: "",
        columns,
        rows: findings.map((finding) => {
          const { severity, title, place, what, todo } = wordsOf(finding);
          const said = explained.get(finding);
          const text = said === undefined ? "" : said.is === "reopened" ? `(gegevens veranderd) ${said.explanation.text}` : said.explanation.text;
          return [
            severity,
            title,
            place,
            finding.place.rowId,
            what,
            todo,
            text,
            said?.explanation.by ?? "",
            exportCells.date(said?.explanation.on ?? null),
            exportCells.certainty(finding.status),
            ...citationCells(finding.citation),
          ];
        }),
      },
    ],
  };
}
