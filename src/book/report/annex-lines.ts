import { indicatorFigure, indicatorLineFigure } from "../../rules/figures/indicator-figure";
import type { IndicatorValue } from "../../rules/indicators/indicator-value";
import { sisaCode } from "../../rules/municipalities/sisa-code";
import { annexBands, type AnnexBand } from "./annex-bands";
import { figureFormula } from "./figure-formula";
import { blockHeading, textCell, wordsCell } from "./report-cells";
import { figureColumns } from "./report-columns";
import type { ReportInput } from "./report-input";
import { blankLine, type LineCell, type ReportLine } from "./report-line";
import { wholeFormula, wholeOf } from "./whole-formula";

/** Returns the indicators of the year in the layout of the official annex: text, aard controle, code and value below each other, six beside each other. */
export function annexLines(input: ReportInput): readonly ReportLine[] {
  const { view, report } = input;
  const bands = annexBands(view, report.year, report.indicators);
  return [blankLine, blockHeading("SiSa-bijlage: de indicatoren in hele euro's"), headings(), ...bands.flatMap((band, index) => bandLines(input, band, index === 0))];
}

function headings(): ReportLine {
  return {
    cells: [
      wordsCell("A", "Verstrekker", "annexHeading"),
      wordsCell("B", "Uitkerings-code", "annexHeading"),
      wordsCell("C", "Specifieke uitkering / Juridische grondslag / Ontvanger", "annexHeading"),
      ...figureColumns.map((column, index) => wordsCell(column, index === 0 ? "Indicatoren" : "", "annexHeading")),
    ],
  };
}

function bandLines(input: ReportInput, band: AnnexBand, isFirst: boolean): readonly ReportLine[] {
  const { scheme, municipality } = input.view;
  const { title, article } = scheme.identity.citation;
  const left = isFirst
    ? [scheme.title, `Juridische grondslag: ${title}${article === "" || article === "opschrift" ? "" : `, ${article}`}`, `Ontvanger: ${sisaCode(municipality)} Gemeente ${input.municipalityName}`]
    : ["", "", ""];
  const beside = (index: number): readonly LineCell[] => [
    textCell("A", isFirst && index === 0 ? scheme.department : "", "annexText"),
    textCell("B", isFirst && index === 0 ? scheme.code : "", "annexText"),
    textCell("C", left[index] ?? "", "annexText"),
  ];
  const across = (cellOf: (value: IndicatorValue, column: string) => LineCell): readonly LineCell[] =>
    figureColumns.map((column, index) => {
      const value = band[index];
      return value === undefined ? wordsCell(column, "", "annexText") : cellOf(value, column);
    });
  return [
    { cells: [...beside(0), ...across(({ text }, column) => textCell(column, text, "annexText"))] },
    { cells: [...beside(1), ...across(({ control }, column) => textCell(column, `Aard controle ${control}`, "annexText"))] },
    { cells: [...beside(2), ...across(({ code }, column) => textCell(column, `Indicator: ${code}`, "annexCode"))] },
    ...valueLines(input, band, beside, across),
    { cells: [...beside(3), ...across((value, column) => certaintyCell(value, column))] },
  ];
}

/** A list takes as many rows as it has lines; a single value stands on the first. */
function valueLines(
  input: ReportInput,
  band: AnnexBand,
  beside: (index: number) => readonly LineCell[],
  across: (cellOf: (value: IndicatorValue, column: string) => LineCell) => readonly LineCell[],
): readonly ReportLine[] {
  const rows = Math.max(1, ...band.map(({ lines }) => lines.length));
  return Array.from({ length: rows }, (_, row): ReportLine => ({
    cells: [...beside(3), ...across((value, column) => (isList(value) ? listCell(input, value, row, column) : row === 0 ? valueCell(input, value, column) : wordsCell(column, "", "annexText")))],
  }));
}

function isList({ kind }: IndicatorValue): boolean {
  return kind === "municipality-list" || kind === "project-list";
}

function valueCell({ view, report }: ReportInput, value: IndicatorValue, column: string): LineCell {
  const { code, kind, wholeEuros } = value;
  if (kind === "yes-no" || kind === "text") {
    return value.answer === null ? wordsCell(column, "nog in te vullen", "annexUnconfirmed") : textCell(column, value.answer, "annexText");
  }
  if (wholeEuros === null) {
    return wordsCell(column, "niet bekend", "annexUnconfirmed");
  }
  const formula = wholeFormula(view, report.year, value);
  const figure = { what: `Indicator ${code}`, expected: { is: "euros", euros: wholeEuros }, source: indicatorFigure(view, report.year, value) } as const;
  return { column, content: formula === null ? wholeEuros : () => `=${formula}`, style: "annexValue", figure };
}

function listCell({ view, report }: ReportInput, value: IndicatorValue, row: number, column: string): LineCell {
  const line = value.lines[row];
  if (line === undefined) {
    return wordsCell(column, row === 0 && value.lines.length === 0 ? "geen" : "", "annexText");
  }
  if (line.wholeEuros === null) {
    return textCell(column, line.text === null ? "" : line.text === line.key ? `${line.key} ${line.name}`.trim() : line.text, "annexText");
  }
  const source = indicatorLineFigure(view, report.year, value, line);
  const formula = source === null ? null : figureFormula(view, source);
  const figure = { what: `Indicator ${value.code}, ${line.name === "" ? line.key : line.name}`, expected: { is: "euros", euros: line.wholeEuros }, source } as const;
  return { column, content: formula === null ? line.wholeEuros : () => `=${wholeOf(formula)}`, style: "annexValue", figure };
}

function certaintyCell({ status, textFrom }: IndicatorValue, column: string): LineCell {
  if (textFrom === "form") {
    return wordsCell(column, "Tekst uit het eigen formulier", "annexText");
  }
  return status === "confirmed" ? wordsCell(column, "Bevestigd", "annexText") : wordsCell(column, "Niet bevestigd", "annexUnconfirmed");
}
