import { auditLimit } from "../../rules/audit/audit-limit";
import { reportingTolerance } from "../../rules/audit/reporting-tolerance";
import type { Cents } from "../../rules/money/cents";
import { dutchEuros } from "./dutch-euros";
import { exportCells } from "./export-cells";
import type { ExportInput } from "./export-input";
import type { ExportCell, ExportColumn, ExportSheet } from "./export-sheet";
import { lawCells, lawColumns } from "./law-columns";

const columns: readonly ExportColumn[] = [
  { header: "Grens", width: 22, wraps: true },
  { header: "Grondslag", width: 22, wraps: true },
  { header: "Bedrag van de grondslag", width: 15 },
  { header: "Bedrag van de grens", width: 15 },
  { header: "Uitkomst", width: 26, wraps: true },
  ...lawColumns,
];

const nothing: readonly ExportCell[] = lawColumns.map(() => null);

/** Returns the limits of the audit of this grant, each with where it was read; the accountant decides on which base they count. */
export function limitSheet({ view, report }: ExportInput): ExportSheet {
  const { year } = report;
  const rows = [...limitRows(view, year), ...toleranceRows(view, year)];
  return {
    name: "Grenzen",
    title: `Grenzen voor de controle van ${year}`,
    explanation: [
      "Ter informatie. De accountant bepaalt de grondslag, de grens en de uitkomst; de tabel van fouten en onzekerheden is van de accountant en wordt hier niet gevuld.",
    ],
    warnings: ["Een grens met de status NIET BEVESTIGD is niet in de geldende officiële tekst gezien; ga die eerst na."],
    tables: [{ name: "uitGrenzen", heading: "", columns, rows }],
  };
}

function limitRows(view: ExportInput["view"], year: number): readonly (readonly ExportCell[])[] {
  const { limit, received, spent, receivedReaches, spentReaches } = auditLimit(view, year);
  const name = "Deelwaarneming van ten minste één transactie";
  const row = (base: string, amount: Cents, reaches: boolean | null): readonly ExportCell[] => [
    name,
    base,
    exportCells.euros(amount),
    exportCells.euros(limit?.grantFrom ?? null),
    reaches === null ? "voor dit jaar is geen grens bekend" : reaches ? "bereikt de grens" : "onder de grens",
    ...(limit === null ? nothing : lawCells(limit)),
  ];
  return [row(`Ontvangen van het rijk in ${year}`, received, receivedReaches), row(`Besteed in ${year}`, spent, spentReaches)];
}

function toleranceRows(view: ExportInput["view"], year: number): readonly (readonly ExportCell[])[] {
  const { received, spent } = auditLimit(view, year);
  return [
    [`Besteed in ${year}`, spent] as const,
    [`Ontvangen van het rijk in ${year}`, received] as const,
  ].map(([base, amount]) => {
    const found = reportingTolerance(view.sisa, year, amount);
    const outcome = found === null ? "voor dit jaar is geen tolerantie bekend" : `fout of onzekerheid boven ${dutchEuros(found.tolerance)}`;
    return ["Rapporteringstolerantie", base, exportCells.euros(amount), exportCells.euros(found?.tolerance ?? null), outcome, ...(found === null ? nothing : lawCells(found.rule))];
  });
}
