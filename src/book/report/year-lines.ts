import { moveFigures } from "../../rules/figures/total-figures";
import type { YearTotal } from "../../rules/model/totals";
import { cents, type Cents } from "../../rules/money/cents";
import { yearStandings } from "../../rules/years/year-standings";
import { amountCell, blockHeading, centsSum, columnHeadings, derivedCell, textCell, totalLabels } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type ReportLine } from "./report-line";

const columns = [
  ["D", "received", "Ontvangen van het Rijk"],
  ["E", "transferredIn", "Van andere gemeenten"],
  ["F", "transferredOut", "Aan andere gemeenten"],
  ["G", "spent", "Besteed"],
  ["H", "repaid", "Terugbetaald"],
] as const;

/** Returns what moved in every year up to and including the reported one, and what all of them make together. */
export function yearLines({ view, report }: ReportInput): readonly ReportLine[] {
  const totals = view.totals.byYear.flatMap((total) => (total.year !== null && total.year <= report.year ? [{ ...total, year: total.year }] : []));
  let spent: Cents = cents(0);
  const lines = totals.map((total): ReportLine => {
    spent = cents(spent + total.spent);
    return yearLine(view, total, spent, totals.length > 0 && total === totals[0]);
  });
  return [
    blankLine,
    blockHeading(`Cumulatief tot en met ${report.year}`),
    columnHeadings({ A: "Jaar", C: "Status", D: "Ontvangen van het Rijk", E: "Van andere gemeenten", F: "Aan andere gemeenten", G: "Besteed", H: "Terugbetaald", I: "Cumulatief besteed" }),
    ...lines,
    {
      cells: [
        ...totalLabels("Totaal"),
        ...columns.map(([column, name, what]) =>
          derivedCell(column, `${what} t/m ${report.year}`, centsSum(totals.map((total) => total[name])), ({ row }) => (totals.length === 0 ? "0" : `SUM(${column}${row - totals.length}:${column}${row - 1})`), {
            style: "total",
            source: moveFigures({ after: null, before: report.year + 1 })[name],
          }),
        ),
      ],
    },
  ];
}

function yearLine(view: ReportInput["view"], total: YearTotal & { readonly year: number }, cumulative: Cents, isFirst: boolean): ReportLine {
  const figures = moveFigures(total.year);
  const standing = yearStandings(view).find(({ year }) => year === total.year);
  const opening = view.book.openings.find(({ year }) => year === total.year);
  return {
    cells: [
      { column: "A", content: total.year, style: "year" },
      { ...textCell("C", opening === undefined ? (standing?.status ?? "concept") : `overgenomen: ${opening.source}`), passing: true },
      ...columns.map(([column, name, what]) => amountCell(view, column, `${what} ${total.year}`, total[name], figures[name])),
      derivedCell("I", `Cumulatief besteed t/m ${total.year}`, cumulative, ({ row }) => (isFirst ? `G${row}` : `I${row - 1}+G${row}`), { source: moveFigures({ after: null, before: total.year + 1 }).spent }),
    ],
  };
}
