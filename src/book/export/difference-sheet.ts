import { yearBalances } from "../../rules/balance/year-balances";
import { reportedDifferences } from "../../rules/indicators/reported-differences";
import { eurosFromCents } from "../../rules/money/euros-from-cents";
import type { ReportDifference } from "../report/compare-report";
import { comparisonLines, comparisonWarnings, wasCompared } from "./comparison-lines";
import { exportCells } from "./export-cells";
import type { ExportInput } from "./export-input";
import type { ExportCell, ExportSheet, ExportTable } from "./export-sheet";

/** Returns the working paper of differences: reported against now, formulas of the report sheets against rules, and what the ledger leaves unexplained. */
export function differenceSheet(input: ExportInput): ExportSheet {
  const compared = (input.reportSheets ?? []).flatMap((sheet) => (sheet.is === "compared" ? [sheet.differences] : []));
  const tables = [reportedTable(input), ledgerTable(input), ...(compared.length === 0 ? [] : [formulaTable(compared.flat())])];
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    name: "Verschillen",
    title: "Verschillen: werkblad",
    explanation: [countLine(count, wasCompared(input.reportSheets)), ...comparisonLines(input.reportSheets)],
    warnings: comparisonWarnings(input.reportSheets),
    tables,
  };
}

function countLine(count: number, everything: boolean): string {
  const found = count === 0 ? "Er zijn geen verschillen gevonden" : `${count === 1 ? "1 verschil" : `${count} verschillen`}. Een verantwoord cijfer verandert nooit; een later gevonden verschil wordt een correctie in het open jaar`;
  return everything || count > 0 ? `${found}.` : `${found} in wat is vergeleken; de verslagbladen horen daar niet of niet helemaal bij.`;
}

function reportedTable({ view, book }: ExportInput): ExportTable {
  const years = [...new Set(book.reported.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);
  return {
    name: "uitVerantwoord",
    heading: "Verantwoord en nu",
    columns: [
      { header: "Jaar", width: 10 },
      { header: "Indicator", width: 30 },
      { header: "Gemeente", width: 30 },
      { header: "Verantwoord", width: 18 },
      { header: "Nu", width: 18 },
      { header: "Verschil", width: 18 },
    ],
    rows: years.flatMap((year) =>
      reportedDifferences(view, year).map(({ indicator, municipality, reported, now, difference }): readonly ExportCell[] => [
        exportCells.year(year),
        indicator,
        municipality,
        exportCells.euros(reported),
        exportCells.euros(now),
        { is: "formula", formula: "ROUND({Nu}{row}-{Verantwoord}{row},2)", as: "euros", result: difference },
      ]),
    ),
  };
}

function ledgerTable({ view, report }: ExportInput): ExportTable {
  const { reconciliation, year } = report;
  const found: (readonly [string, string, number, number])[] = [];
  if (reconciliation?.costsGiven === true) {
    found.push(["Aansluiting van de lasten", "Te verwachten tegenover besteed", reconciliation.expected, reconciliation.spent]);
  }
  if (reconciliation !== null && reconciliation.income !== null && reconciliation.incomeExpected !== null) {
    found.push(["Aansluiting van de baten", "Baten tegenover lasten", reconciliation.income, reconciliation.incomeExpected]);
  }
  for (const { source, begin, end, ledgerBegin, ledgerEnd } of yearBalances(view).filter((balance) => balance.year === year)) {
    if (ledgerBegin !== null) found.push([`Beginbalans ${source}`, "Grootboek tegenover boek", ledgerBegin, begin]);
    if (ledgerEnd !== null) found.push([`Eindbalans ${source}`, "Grootboek tegenover boek", ledgerEnd, end]);
  }
  return {
    name: "uitOnverklaard",
    heading: `Niet verklaard met het grootboek van ${year}`,
    columns: [
      { header: "Jaar", width: 10 },
      { header: "Aansluiting", width: 30 },
      { header: "Wat tegenover wat", width: 30 },
      { header: "Eerste", width: 18 },
      { header: "Tweede", width: 18 },
      { header: "Verschil", width: 18 },
    ],
    rows: found
      .filter(([, , first, second]) => first !== second)
      .map(([name, what, first, second]): readonly ExportCell[] => [
        exportCells.year(year),
        name,
        what,
        { is: "euros", cents: first },
        { is: "euros", cents: second },
        { is: "formula", formula: "ROUND({Eerste}{row}-{Tweede}{row},2)", as: "euros", result: first - second },
      ]),
  };
}

function formulaTable(differences: readonly ReportDifference[]): ExportTable {
  const columns = ["Cel", "Blad", "Cijfer", "In het blad", "Volgens de regels"].map((header, at) => ({ header, width: at === 0 ? 10 : 30, wraps: true as const }));
  return { name: "uitFormules", heading: "Formules van de verslagbladen tegenover de regels", columns, rows: differences.map(formulaRow) };
}

function formulaRow({ sheet, address, what, inSheet, byRules }: ReportDifference): readonly ExportCell[] {
  const rules = byRules.is === "text" ? byRules.text : String(byRules.is === "cents" ? eurosFromCents(byRules.cents) : byRules.euros);
  return [address, sheet, what, String(inSheet), rules];
}
