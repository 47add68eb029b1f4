import { auditPopulation, type AuditPopulation, type AuditRow } from "../../rules/audit/audit-population";
import { auditSample, type SampleRequest } from "../../rules/audit/audit-sample";
import { indicatorsOf } from "../../rules/law/indicators-of";
import { sumCents } from "../../rules/money/sum-cents";
import { dutchEuros } from "./dutch-euros";
import { exportCells } from "./export-cells";
import type { ExportInput } from "./export-input";
import type { ExportCell, ExportColumn, ExportSheet, ExportTable } from "./export-sheet";
import { filledColumns, type FilledTable } from "./filled-columns";
import { partTable } from "./part-table";

const populationColumns: readonly ExportColumn[] = [
  { header: "Indicator", width: 14 },
  { header: "Regels", width: 12, total: "whole" },
  { header: "Som", width: 18, total: "euros" },
  { header: "Exacte indicator", width: 18 },
  { header: "Verschil", width: 16 },
];

/** Returns the population of the year and, where the accountant asked for one, the sample; nothing here says what was found. */
export function sampleSheet(input: ExportInput): ExportSheet {
  const { view, book, report, sample } = input;
  const populations = indicatorsOf(view.scheme, report.year).flatMap(({ code }) => auditPopulation(view, book.expenditures, report.year, code) ?? []);
  const drawn = sample === null ? null : drawnTable(input, populations, sample);
  return {
    name: "Steekproef",
    title: `Steekproef uit de bestedingen van ${report.year}`,
    explanation: [...explanationOf(sample, populations), "De massa zijn alle regels die onder een indicator van besteding tellen; dezelfde parameters over dezelfde regels geven altijd dezelfde trekking.", ...(drawn === null || drawn === "refused" ? [] : drawn.leftOut)],
    warnings: drawn === "refused" ? ["Niet getrokken: de omvang moet een heel getal vanaf 1 zijn en er moet een startwaarde zijn."] : [],
    tables: [
      { name: "uitMassa", heading: "Massa per indicator", columns: populationColumns, rows: populations.map(populationRow) },
      ...(drawn === null || drawn === "refused" ? [] : [drawn]),
    ],
  };
}

function explanationOf(sample: SampleRequest | null, populations: readonly AuditPopulation[]): readonly string[] {
  if (sample === null) {
    return [
      "Er is geen steekproef gevraagd. De accountant bepaalt methode, omvang en startwaarde en vraagt er zo om: bestedingsboek export BESTAND --year JAAR --out UIT.xlsx",
      "--sample-size OMVANG --seed STARTWAARDE --method rows (elke regel even waarschijnlijk) of --method monetary (naar bedrag, met vaste afstand).",
    ];
  }
  const rows = populations.reduce((sum, population) => sum + population.rows.length, 0);
  const method = sample.method === "random" ? "elke regel even waarschijnlijk (rows)" : "naar bedrag, met vaste afstand (monetary)";
  return [`Parameters van de accountant: omvang ${sample.size}, startwaarde ${sample.seed}, methode ${method}; massa ${rows} regels.`];
}

function populationRow({ indicator, rows, sum, exact, difference }: AuditPopulation): readonly ExportCell[] {
  const formula: ExportCell = difference === null ? null : { is: "formula", formula: "ROUND({Som}{row}-{Exacte indicator}{row},2)", as: "euros", result: difference };
  return [indicator, exportCells.whole(rows.length), exportCells.euros(sum), exportCells.euros(exact), formula];
}

type DrawnTable = ExportTable & Pick<FilledTable, "leftOut">;

function drawnTable({ book }: ExportInput, populations: readonly AuditPopulation[], request: SampleRequest): DrawnTable | "refused" {
  const indicators = new Map<number, string>(populations.flatMap(({ indicator, rows }) => rows.map(({ row }) => [row, indicator] as const)));
  const all: readonly AuditRow[] = populations.flatMap(({ rows }) => rows).sort((a, b) => a.row - b.row);
  const sample = auditSample(all, request);
  if (sample.is === "refused") {
    return "refused";
  }
  const rows = sample.rows.flatMap(({ row }) => book.expenditures[row] ?? []);
  const table = filledColumns(partTable("expenditures"), rows);
  return {
    name: "uitSteekproef",
    heading: `Getrokken: ${sample.rows.length} regels, samen ${dutchEuros(sumCents(sample.rows.map(({ amount }) => amount)))} van ${dutchEuros(sample.populationSum)}`,
    columns: [{ header: "Nr.", width: 14 }, { header: "Indicator", width: 12 }, ...table.columns],
    leftOut: table.leftOut,
    rows: sample.rows.flatMap(({ row }, index) => {
      const found = book.expenditures[row];
      return found === undefined ? [] : [[exportCells.whole(index + 1), indicators.get(row) ?? "", ...table.cells(found)]];
    }),
  };
}
