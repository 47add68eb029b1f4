import { moveFigures } from "../../rules/figures/total-figures";
import { cents, type Cents } from "../../rules/money/cents";
import { namedMunicipality } from "../../rules/municipalities/named-municipality";
import { amountCell, blockHeading, columnHeadings, explanationLines, textCell, totalLabels, wordsCell } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type ReportLine } from "./report-line";

/** Returns the transfers of the year, per municipality and direction. */
export function transferLines({ view, report }: ReportInput): readonly ReportLine[] {
  const { year } = report;
  const lines = (["aan", "van"] as const).flatMap((direction) => {
    const sums = new Map<string, Cents>();
    for (const row of view.book.transfers) {
      if (row.year === year && row.amount !== null && row.direction.trim().toLowerCase() === direction) {
        const name = namedMunicipality(view.municipalities, row.municipality);
        sums.set(name, cents((sums.get(name) ?? 0) + row.amount));
      }
    }
    return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([municipality, amount]) => ({ direction, municipality, amount }));
  });
  const total = view.totals.byYear.find((one) => one.year === year);
  const figures = moveFigures(year);
  const heading = [blankLine, blockHeading("Overdrachten van en aan andere gemeenten")];
  return lines.length === 0 && (total?.transferredIn ?? 0) === 0 && (total?.transferredOut ?? 0) === 0
    ? [...heading, ...explanationLines(`In ${year} zijn er geen overdrachten.`)]
    : [
        ...heading,
        columnHeadings({ A: "Richting", B: "Code", C: "Gemeente", D: `Bedrag ${year}` }),
        ...lines.map(({ direction, municipality, amount }): ReportLine => ({
          cells: [
            wordsCell("A", direction),
            textCell("B", municipality, "text"),
            textCell("C", view.municipalities.find(({ code }) => code === municipality)?.name ?? ""),
            amountCell(view, "D", `Overdracht ${direction} ${municipality}`, amount, { is: "transfers", direction, year, municipality }),
          ],
        })),
        { cells: [...totalLabels("Totaal aan andere gemeenten (lasten)"), amountCell(view, "D", "Overgedragen aan andere gemeenten", total?.transferredOut ?? cents(0), figures.transferredOut, "total")] },
        { cells: [...totalLabels("Totaal van andere gemeenten (baten)"), amountCell(view, "D", "Ontvangen van andere gemeenten", total?.transferredIn ?? cents(0), figures.transferredIn, "total")] },
      ];
}
