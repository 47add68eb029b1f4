import { explainedFindings } from "../../rules/explanations/explained-findings";
import { exportCells } from "./export-cells";
import type { ExportInput } from "./export-input";
import type { ExportColumn, ExportSheet } from "./export-sheet";
import { citationCells } from "./law-columns";

const columns: readonly ExportColumn[] = [
  { header: "Ernst", width: 15 },
  { header: "Onderwerp", width: 32, wraps: true },
  { header: "Plaats", width: 34, wraps: true },
  { header: "Rij-id", width: 14 },
  { header: "Bevinding", width: 60, wraps: true },
  { header: "Te doen", width: 50, wraps: true },
  { header: "Beoordeling van de gemeente", width: 50, wraps: true },
  { header: "Door", width: 18, wraps: true },
  { header: "Op", width: 12 },
  { header: "Status van de regel", width: 18 },
  { header: "Bron", width: 40, wraps: true },
  { header: "Artikel", width: 22, wraps: true },
  { header: "Adres", width: 36, wraps: true },
  { header: "Gepubliceerd", width: 14 },
];

/** Returns all findings of the book, of every year, each with what the officer said to it. */
export function findingSheet({ book, findings, wordsOf }: ExportInput): ExportSheet {
  const explained = explainedFindings(findings, book.explanations);
  const open = findings.filter((finding) => explained.get(finding)?.is !== "explained").length;
  return {
    name: "Bevindingen",
    title: "Bevindingen van de controle van het boek",
    explanation: [
      `${findings.length} bevindingen over alle jaren, waarvan ${open} zonder geldende beoordeling. De beoordeling is van de gemeente, niet van de controle.`,
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
