import { combine } from "../../rules/figures/combine";
import { indicatorFigure } from "../../rules/figures/indicator-figure";
import type { IndicatorValue } from "../../rules/indicators/indicator-value";
import { wholeEuros } from "../../rules/money/whole-euros";
import { amountCell, blockHeading, columnHeadings, explanationLines, textCell, totalLabels, wordsCell } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type LineCell, type ReportLine } from "./report-line";

/** Returns the exact sum beside the whole euros of every indicator of spending, what rounding makes of it, and what no indicator takes in. */
export function exactLines({ view, report }: ReportInput): readonly ReportLine[] {
  const { year, rounding, outsideIndicators } = report;
  const known = report.indicators.filter((value) => value.exact !== null && value.wholeEuros !== null);
  const parts = known.filter(isPart);
  const others = known.filter((value) => !isPart(value));
  const line = (value: IndicatorValue): readonly ReportLine[] => {
    const source = indicatorFigure(view, year, value);
    const { exact } = value;
    if (source === null || exact === null) {
      return [];
    }
    return [
      {
        cells: [
          textCell("A", value.code, "text"),
          textCell("C", value.text),
          amountCell(view, "D", `${value.code}, exact`, exact, source),
          { column: "E", content: ({ row }) => `=ROUND(ROUND(D${row},2),0)`, style: "wholeEuros", figure: { what: `${value.code}, hele euro's`, expected: { is: "euros", euros: wholeEuros(exact) }, source } },
        ],
      },
    ];
  };
  const sources = parts.flatMap((value) => indicatorFigure(view, year, value) ?? []);
  const sum = (column: string): LineCell["content"] => ({ row }) => (parts.length === 0 ? "=0" : `=SUM(${column}${row - parts.length}:${column}${row - 1})`);
  return [
    blankLine,
    blockHeading("Exacte som naast hele euro's"),
    ...explanationLines("Elke indicator wordt apart afgerond: een halve euro gaat van nul af. Het afrondingsverschil is ter informatie; er hoeft niets te worden gecorrigeerd."),
    columnHeadings({ A: "Indicator", C: "Omschrijving", D: "Exact", E: "Hele euro's" }),
    ...parts.flatMap(line),
    {
      cells: [
        ...totalLabels("Totaal van de bestedingen"),
        { column: "D", content: sum("D"), style: "total", figure: { what: "Indicatoren van besteding, exact", expected: { is: "cents", cents: rounding.exact }, source: combine(sources) } },
        { column: "E", content: sum("E"), style: "totalWhole", figure: { what: "Indicatoren van besteding, hele euro's", expected: { is: "euros", euros: rounding.sumOfWholes }, source: null } },
      ],
    },
    {
      cells: [
        wordsCell("A", "Afrondingsverschil (som van hele euro's min hele euro's van de som)"),
        { column: "E", content: ({ row }) => `=E${row - 1}-ROUND(ROUND(D${row - 1},2),0)`, style: "wholeEuros", figure: { what: "Afrondingsverschil", expected: { is: "euros", euros: rounding.difference }, source: null } },
      ],
    },
    {
      cells: [
        wordsCell("A", "Besteding van het jaar die onder geen indicator valt"),
        amountCell(view, "D", "Buiten de indicatoren", outsideIndicators, { is: "spending", amount: "amount", where: { outsideIndicatorsOf: year } }),
      ],
    },
    ...others.flatMap(line),
  ];
}

function isPart({ kind }: IndicatorValue): boolean {
  return kind === "year-amount" || kind === "previous-year-correction";
}
