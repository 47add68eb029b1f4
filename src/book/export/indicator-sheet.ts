import { indicatorFigure } from "../../rules/figures/indicator-figure";
import { rowsBehind } from "../../rules/figures/rows-behind";
import type { IndicatorLine, IndicatorValue } from "../../rules/indicators/indicator-value";
import { openingOf } from "../../rules/indicators/opening-of";
import { exportCells } from "./export-cells";
import type { ExportInput } from "./export-input";
import type { ExportCell, ExportColumn, ExportSheet } from "./export-sheet";
import { spendingTableName } from "./spending-sheet";

const columns: readonly ExportColumn[] = [
  { header: "Indicator", width: 12 },
  { header: "Omschrijving", width: 60, wraps: true },
  { header: "Aard controle", width: 10 },
  { header: "Verantwoord (hele euro's of antwoord)", width: 20 },
  { header: "Exact", width: 18 },
  { header: "Regels erachter", width: 10 },
  { header: "Som van de bestedingen", width: 18 },
  { header: "Verschil", width: 14 },
  { header: "Status van de regel", width: 22 },
  { header: "Tekst uit", width: 12 },
];

const lineColumns: readonly ExportColumn[] = [
  { header: "Indicator", width: 12 },
  { header: "Naam", width: 60, wraps: true },
  { header: "Code", width: 10 },
  { header: "Verantwoord", width: 20 },
  { header: "Exact", width: 18 },
];

/** Returns what is reported under every indicator, exact beside whole, with how many rows stand behind it and their sum as a formula. */
export function indicatorSheet(input: ExportInput): ExportSheet {
  const { report } = input;
  const { indicators, rounding, year } = report;
  const lines = indicators.flatMap((value) => value.lines.map((line) => lineOf(value, line)));
  return {
    name: `Indicatoren ${year}`,
    title: `Indicatoren van de SiSa-bijlage ${year}`,
    explanation: [
      "Hele euro's: per indicator afgerond, een halve euro gaat van nul af. De som van de bestedingen telt het blad met de bestedingen op.",
      `Afrondingsverschil: ${rounding.difference} euro (som van hele euro's ${rounding.sumOfWholes}, hele euro's van de som ${rounding.wholeOfSum}); ter informatie.`,
    ],
    warnings: indicators.some(({ status }) => status === "unconfirmed") ? ["Niet bevestigd: bij een of meer indicatoren is de tekst of de plaats niet in een officiële bron gezien; zie de kolom Status."] : [],
    tables: [
      { name: "uitIndicatoren", heading: "", columns, rows: indicators.map((value) => rowOf(input, value)) },
      ...(lines.length === 0 ? [] : [{ name: "uitIndicatorregels", heading: "Lijsten", columns: lineColumns, rows: lines }]),
    ],
  };
}

function rowOf({ book, view, report }: ExportInput, value: IndicatorValue): readonly ExportCell[] {
  const { code, text, control, exact, wholeEuros, answer, status, textFrom, kind, lines } = value;
  const source = indicatorFigure(view, report.year, value);
  const counted = source === null ? null : rowsBehind(view, book.expenditures, source).rows.length;
  const adds = (kind === "year-amount" || kind === "previous-year-correction") && exact !== null && openingOf(view, report.year) === null;
  const spent: ExportCell = adds
    ? { is: "formula", formula: `ROUND(SUMIFS(${spendingTableName}[Bedrag],${spendingTableName}[Indicator],{Indicator}{row}),2)`, as: "euros", result: exact }
    : null;
  const difference: ExportCell = adds ? { is: "formula", formula: "ROUND({Som van de bestedingen}{row}-{Exact}{row},2)", as: "euros", result: 0 } : null;
  const shown = wholeEuros === null ? (answer ?? (kind.endsWith("-list") ? (lines.length > 0 ? "zie de lijst" : "geen regels") : "nog niet ingevuld")) : exportCells.whole(wholeEuros);
  return [code, text, control, shown, exportCells.euros(exact), exportCells.whole(counted), spent, difference, exportCells.certainty(status), textFrom === "form" ? "formulier" : "regeling"];
}

function lineOf({ code }: IndicatorValue, { key, name, exact, wholeEuros, text }: IndicatorLine): readonly ExportCell[] {
  return [code, name, key, wholeEuros === null ? text : exportCells.whole(wholeEuros), exportCells.euros(exact)];
}
