import type { YearBalance } from "../../rules/balance/year-balance";
import { yearBalances } from "../../rules/balance/year-balances";
import { centsSum } from "../report/report-cells";
import { exportCells } from "./export-cells";
import type { ExportInput } from "./export-input";
import type { ExportCell, ExportColumn, ExportSheet } from "./export-sheet";

const columns: readonly ExportColumn[] = [
  { header: "Jaar", width: 8 },
  { header: "Geldbron", width: 12 },
  { header: "Begin", width: 16 },
  { header: "Ontvangen", width: 16 },
  { header: "Besteed", width: 16 },
  { header: "Overgedragen", width: 16 },
  { header: "Terugbetaald", width: 16 },
  { header: "Correcties", width: 16 },
  { header: "Eind", width: 16 },
  { header: "Balanscode", width: 12 },
  { header: "Status van de code", width: 18 },
  { header: "Begin grootboek", width: 16 },
  { header: "Eind grootboek", width: 16 },
  { header: "Verschil eind", width: 16 },
];

/** Returns the movement of unspent money per source over all years up to and including the reported one. */
export function balanceSheet({ view, report }: ExportInput): ExportSheet {
  const balances = yearBalances(view).filter(({ year }) => year <= report.year);
  const names = balances.flatMap(({ year, source, adjustments }) => adjustments.map(({ name, amount }) => [exportCells.year(year), source, name, exportCells.euros(amount)] as const));
  return {
    name: "Balansverloop",
    title: `Balansverloop tot en met ${report.year}`,
    explanation: [
      "Begin + ontvangen - besteed - overgedragen - terugbetaald + correcties = eind. Een positief eind is een schuld (vooruitontvangen), een negatief een vordering.",
      "Geldbronnen worden nooit gesaldeerd.",
    ],
    warnings: balances.some(({ codeStatus }) => codeStatus === "unconfirmed") ? ["Niet bevestigd: een of meer balanscodes zijn niet in een officiële bron gezien; zie de kolom Status van de code."] : [],
    tables: [
      { name: "uitBalans", heading: "", columns, rows: balances.map(rowOf) },
      ...(names.length === 0
        ? []
        : [{ name: "uitBalanscorrecties", heading: "Correcties", columns: [{ header: "Jaar", width: 8 }, { header: "Geldbron", width: 12 }, { header: "Naam", width: 16 }, { header: "Bedrag", width: 16, total: "euros" as const }], rows: names }]),
    ],
  };
}

function rowOf(balance: YearBalance): readonly ExportCell[] {
  const { year, source, begin, received, spent, transferredOut, repaid, adjustments, end, ledgerBegin, ledgerEnd } = balance;
  const moves = [begin, received, spent, transferredOut, repaid, centsSum(adjustments.map(({ amount }) => amount))].map((amount) => exportCells.euros(amount));
  const formula = "ROUND({Begin}{row}+{Ontvangen}{row}-{Besteed}{row}-{Overgedragen}{row}-{Terugbetaald}{row}+{Correcties}{row},2)";
  const difference: ExportCell = ledgerEnd === null ? null : { is: "formula", formula: "ROUND({Eind}{row}-{Eind grootboek}{row},2)", as: "euros", result: end - ledgerEnd };
  return [
    exportCells.year(year),
    source,
    ...moves,
    { is: "formula", formula, as: "euros", result: end },
    end < 0 ? balance.assetCode : balance.liabilityCode,
    exportCells.certainty(balance.codeStatus),
    exportCells.euros(ledgerBegin),
    exportCells.euros(ledgerEnd),
    difference,
  ];
}
