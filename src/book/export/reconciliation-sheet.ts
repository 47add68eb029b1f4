import type { Reconciliation, ReconciliationLine } from "../../rules/reconciliation/reconciliation";
import type { Cents } from "../../rules/money/cents";
import { exportCells } from "./export-cells";
import type { ExportInput } from "./export-input";
import type { ExportCell, ExportColumn, ExportSheet, ExportTable } from "./export-sheet";

const wayColumns: readonly ExportColumn[] = [
  { header: "Teken", width: 14 },
  { header: "Stap", width: 60, wraps: true },
  { header: "Bedrag", width: 18 },
];

const lineColumns: readonly ExportColumn[] = [
  { header: "Rekening", width: 14 },
  { header: "Naam", width: 60, wraps: true },
  { header: "Bedrag", width: 18, total: "euros" },
  { header: "Reden", width: 50, wraps: true },
];

/** Returns the way from the ledger of the year to the annex, with the unexplained difference as a formula. */
export function reconciliationSheet({ report }: ExportInput): ExportSheet {
  const { reconciliation, year } = report;
  const head = { name: `Aansluiting ${year}`, title: `Aansluiting van het grootboek op de bijlage ${year}` };
  if (reconciliation === null) {
    return { ...head, explanation: [], warnings: [`Niet aangesloten: het boek heeft over ${year} geen cijfers van het grootboek.`], tables: [] };
  }
  const warnings = [
    ...(reconciliation.costsGiven ? [] : [`Niet aangesloten: het boek heeft over ${year} geen lasten van het grootboek.`]),
    ...(reconciliation.costsGiven && reconciliation.unexplained !== 0 ? ["Het onverklaarde verschil is niet nul; zie ook het blad Verschillen."] : []),
    ...(reconciliation.incomeDifference === null || reconciliation.incomeDifference === 0 ? [] : ["De baten sluiten niet aan op de lasten; zie ook het blad Verschillen."]),
  ];
  return {
    ...head,
    explanation: ["Het onverklaarde verschil moet 0,00 zijn."],
    warnings,
    tables: [
      ...(reconciliation.costsGiven ? [wayTable(reconciliation)] : []),
      ...incomeTables(reconciliation),
      listTable("uitGrootboek", "Lasten volgens het grootboek", reconciliation.ledgerLines),
      listTable("uitUitgezonderd", "Uitgezonderd, niet van deze uitkering", reconciliation.excludedLines),
    ],
  };
}

function wayTable(found: Reconciliation): ExportTable {
  const { year } = found;
  const step = (sign: string, label: string, amount: Cents): readonly ExportCell[] => [sign, label, exportCells.euros(amount)];
  const sum = (label: string, formula: string, result: Cents): readonly ExportCell[] => ["is", label, { is: "formula", formula, as: "euros", result }];
  const bedrag = (above: number): string => `{Bedrag}{row-${above}}`;
  return {
    name: "uitAansluiting",
    heading: "Van het grootboek naar de bijlage",
    columns: wayColumns,
    rows: [
      step("", "Lasten volgens het grootboek", found.ledger),
      step("af", "Uitgezonderd, niet van deze uitkering", found.excluded),
      step("af", `Lasten van boekjaar ${year} die in een ander jaar tellen (bruto)`, found.shiftedOut),
      step("bij", `Lasten van een ander boekjaar die in ${year} tellen (bruto)`, found.shiftedIn),
      step("af", "Verrekenbare btw", found.recoverableVat),
      step("af", "Andere dekking", found.otherFunding),
      sum("Te verwachten in de bijlage", `ROUND(${bedrag(6)}-${bedrag(5)}-${bedrag(4)}+${bedrag(3)}-${bedrag(2)}-${bedrag(1)},2)`, found.expected),
      step("af", `Besteed volgens het boek in ${year}`, found.spent),
      sum("Onverklaard verschil (moet 0,00 zijn)", `ROUND(${bedrag(2)}-${bedrag(1)},2)`, found.unexplained),
    ],
  };
}

function incomeTables({ income, incomeExpected, incomeDifference }: Reconciliation): readonly ExportTable[] {
  if (income === null || incomeExpected === null || incomeDifference === null) {
    return [];
  }
  const difference: ExportCell = { is: "formula", formula: "ROUND({Bedrag}{row-2}-{Bedrag}{row-1},2)", as: "euros", result: incomeDifference };
  return [
    {
      name: "uitBaten",
      heading: "Baten en lasten",
      columns: wayColumns,
      rows: [
        ["", "Baten volgens het grootboek (categorie 4.3.1)", exportCells.euros(income)],
        ["af", "Eigen besteding uit geld van het rijk en overdrachten aan andere gemeenten", exportCells.euros(incomeExpected)],
        ["is", "Verschil (moet 0,00 zijn)", difference],
      ],
    },
  ];
}

function listTable(name: string, heading: string, lines: readonly ReconciliationLine[]): ExportTable {
  return { name, heading, columns: lineColumns, rows: lines.map((line) => [line.account, line.name, exportCells.euros(line.amount), line.reason]) };
}
