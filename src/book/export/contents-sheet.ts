import { sisaCode } from "../../rules/municipalities/sisa-code";
import { dutchDate } from "../dutch-date";
import type { ExportInput } from "./export-input";
import type { ExportCell, ExportSheet } from "./export-sheet";

/** Returns the first sheet: what this is, of whom, how far the year has come, what is not confirmed, and what the other sheets hold. */
export function contentsSheet(input: ExportInput, sheets: readonly ExportSheet[]): ExportSheet {
  const { report, municipalityName } = input;
  return {
    name: "Inhoud",
    title: `Dossier voor de accountant: SiSa ${input.view.scheme.code} ${report.year}, ${municipalityName}`,
    explanation: ["Een afschrift uit het bestedingsboek van de gemeente. Wijzigingen hier komen niet in het boek; de sommen zijn formules over de tabellen van dit bestand."],
    warnings: report.statusOfLaw === "confirmed" ? [] : ["NIET BEVESTIGD: niet alle regels achter deze cijfers zijn door een officiële bron bevestigd. Zie de bladen Regels en Grenzen."],
    tables: [
      { name: "uitKenmerken", heading: "Kenmerken", columns: [{ header: "Onderwerp", width: 40 }, { header: "Inhoud", width: 100, wraps: true }], rows: factRows(input) },
      {
        name: "uitBladen",
        heading: "Bladen",
        columns: [{ header: "Blad", width: 40 }, { header: "Wat er staat", width: 100, wraps: true }],
        rows: sheets.map(({ name, title, explanation }) => [name, [title, ...explanation].join(". ").replaceAll("..", ".")]),
      },
    ],
  };
}

function factRows({ book, view, report, municipalityName, madeOn, madeBy, findings }: ExportInput): readonly (readonly ExportCell[])[] {
  const { scheme } = view;
  const record = book.years.find(({ year }) => year === report.year);
  const signed = (name: string | undefined): string => (name === undefined || name === "" ? "nog niet ingevuld" : name);
  const day = (date: typeof madeOn | null | undefined): ExportCell => date === null || date === undefined ? "nog niet" : dutchDate(date);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return [
    ["Gemeente", `${municipalityName} (CBS ${view.municipality}, SiSa ${sisaCode(view.municipality)})`],
    ["Regeling", scheme.title],
    ["SiSa-code", scheme.codeStatus === "confirmed" ? scheme.code : `${scheme.code} (code NIET BEVESTIGD)`],
    ["Verantwoordingsjaar", String(report.year)],
    ["Status van het jaar", report.status],
    ["Zegel", record === undefined || record.seal === "" ? "het boek heeft voor dit jaar geen zegel" : record.seal],
    ["Opgesteld door (opgegeven naam)", signed(record?.preparedBy)],
    ["Gecontroleerd door (opgegeven naam)", signed(record?.checkedBy)],
    ["Gecontroleerd op", day(record?.checkedOn)],
    ["Jaarrekening vastgesteld op", day(record?.adoptedOn)],
    ["Ingediend op", day(record?.submittedOn)],
    ["Herlevering", record === undefined || record.redelivery === null ? "geen" : `${record.redelivery}: ${record.reason}`],
    ["Uiterlijk in te dienen op", report.due === null ? "niet bekend" : dutchDate(report.due)],
    ["Export gemaakt op", dutchDate(madeOn)],
    ["Export gemaakt door (opgegeven naam)", signed(madeBy)],
    ["Boek beoordeeld op", dutchDate(view.today)],
    ["Openstaande fouten in het boek", `${errors}; zie het blad Bevindingen`],
    ["Rechtsgrond van de cijfers", report.statusOfLaw === "confirmed" ? "bevestigd" : "NIET BEVESTIGD; zie het blad Regels"],
  ];
}
