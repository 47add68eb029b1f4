import { reconciliationFigures } from "../../rules/figures/reconciliation-figures";
import { cents } from "../../rules/money/cents";
import type { Reconciliation } from "../../rules/reconciliation/reconciliation";
import { ledgerLines } from "./ledger-lines";
import { amountCell, blockHeading, columnHeadings, derivedCell, explanationLines, totalLabels, verdictCell, wordsCell } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type Place, type ReportLine } from "./report-line";

const closes = ["sluit aan", "te verklaren"] as const;

/** Returns the way from the ledger to the annex, to the cent, with the unexplained difference in sight; and recognised income against spending. */
export function reconciliationLines(input: ReportInput): readonly ReportLine[] {
  const { reconciliation, year } = input.report;
  if (reconciliation === null) {
    return [blankLine, blockHeading("Aansluiting met het grootboek"), ...explanationLines(`Het boek heeft over ${year} geen cijfers van het grootboek (tblGrootboek), dus er is niets om op aan te sluiten.`)];
  }
  const figures = reconciliationFigures(year);
  return [
    ...(reconciliation.costsGiven
      ? [...ledgerLines(input, reconciliation, figures), ...wayLines(input, reconciliation)]
      : [blankLine, blockHeading("Lasten volgens het grootboek"), ...explanationLines(`Het boek heeft over ${year} geen lasten van het grootboek; alleen de baten kunnen worden vergeleken.`)]),
    ...incomeLines(input, reconciliation),
  ];
}

function wayLines({ view, report }: ReportInput, reconciliation: Reconciliation): readonly ReportLine[] {
  const { year } = report;
  const figures = reconciliationFigures(year);
  const line = (sign: string, label: string, name: "shiftedOut" | "shiftedIn" | "recoverableVat" | "otherFunding"): ReportLine => ({
    cells: [wordsCell("A", sign), wordsCell("B", label), amountCell(view, "D", label, reconciliation[name], figures[name])],
  });
  const from = (label: string, sign: string, anchor: "ledger" | "excluded"): ReportLine => ({
    cells: [wordsCell("A", sign), wordsCell("B", label), derivedCell("D", label, reconciliation[anchor], ({ rowOf }) => `D${rowOf(anchor)}`, { source: figures[anchor] })],
  });
  const expected = ({ row }: Place): string => `D${row - 6}-D${row - 5}-D${row - 4}+D${row - 3}-D${row - 2}-D${row - 1}`;
  return [
    blankLine,
    blockHeading("Van het grootboek naar de SiSa-bijlage"),
    columnHeadings({ A: "Teken", B: "Stap", D: `Bedrag ${year}` }),
    from("Lasten volgens het grootboek", "", "ledger"),
    from("Uitgezonderd, niet van deze uitkering", "af", "excluded"),
    line("af", `Lasten van boekjaar ${year} die in een ander jaar tellen (bruto)`, "shiftedOut"),
    line("bij", `Lasten van een ander boekjaar die in ${year} tellen (bruto)`, "shiftedIn"),
    line("af", "Verrekenbare btw", "recoverableVat"),
    line("af", "Andere dekking", "otherFunding"),
    { cells: [...totalLabels("Te verwachten in de bijlage"), derivedCell("D", "Te verwachten", reconciliation.expected, expected, { style: "total", source: figures.expected })], anchor: "expected" },
    { cells: [wordsCell("B", `Besteed volgens het boek in ${year}`), amountCell(view, "D", "Besteed volgens het boek", reconciliation.spent, figures.spent)] },
    {
      cells: [
        ...totalLabels("Onverklaard verschil (moet 0,00 zijn)"),
        derivedCell("D", "Onverklaard verschil", reconciliation.unexplained, ({ row }) => `D${row - 2}-D${row - 1}`, { style: "total", source: figures.unexplained }),
        verdictCell("E", "Oordeel over de aansluiting", reconciliation.unexplained, ({ row }) => `D${row}`, closes),
      ],
      anchor: "unexplained",
    },
  ];
}

function incomeLines({ view, report }: ReportInput, { income, incomeExpected, incomeDifference }: Reconciliation): readonly ReportLine[] {
  const figures = reconciliationFigures(report.year);
  if (income === null || incomeExpected === null || incomeDifference === null) {
    return [blankLine, blockHeading("Verantwoorde baten"), ...explanationLines(`Het boek heeft over ${report.year} geen baten van het grootboek (categorie 4.3.1).`)];
  }
  return [
    blankLine,
    blockHeading("Verantwoorde baten tegenover besteding"),
    ...explanationLines("De uitkering is bate tot het bedrag dat is besteed uit middelen van het Rijk en is overgedragen; de rest staat op de balans."),
    { cells: [wordsCell("B", "Baten van het Rijk in het grootboek (categorie 4.3.1)"), amountCell(view, "D", "Baten grootboek", income, figures.income)] },
    { cells: [wordsCell("B", "Besteed uit middelen van het Rijk en overgedragen"), amountCell(view, "D", "Te verantwoorden baten", incomeExpected, figures.incomeExpected)] },
    {
      cells: [
        ...totalLabels("Verschil (moet 0,00 zijn)"),
        derivedCell("D", "Verschil baten", cents(incomeDifference), ({ row }) => `D${row - 2}-D${row - 1}`, { style: "total", source: figures.incomeDifference }),
        verdictCell("E", "Oordeel over de baten", incomeDifference, ({ row }) => `D${row}`, closes),
      ],
    },
  ];
}

/** Returns the line of the annex sheet that says whether the ledger reconciles, by the cell of the sheet of the reconciliation. */
export function reconciliationSummary({ report }: ReportInput, sheet: string, address: string | null): readonly ReportLine[] {
  const { reconciliation } = report;
  const heading = [blankLine, blockHeading("Aansluiting met het grootboek")];
  if (reconciliation === null || !reconciliation.costsGiven || address === null) {
    return [...heading, ...explanationLines(`Het boek heeft over ${report.year} geen lasten van het grootboek; zie het blad ${sheet}.`)];
  }
  return [
    ...heading,
    {
      cells: [
        ...totalLabels(`Onverklaard verschil, zie het blad ${sheet}`),
        derivedCell("D", "Onverklaard verschil", reconciliation.unexplained, () => `'${sheet}'!${address}`, { style: "total" }),
        verdictCell("E", "Oordeel over de aansluiting", reconciliation.unexplained, () => `'${sheet}'!${address}`, closes),
      ],
    },
  ];
}
