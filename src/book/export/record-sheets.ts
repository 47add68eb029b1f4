import { isBlankRow } from "../../rules/model/is-blank-row";
import { subsidyStandings } from "../../rules/subsidies/subsidy-standings";
import { exportCells } from "./export-cells";
import type { ExportInput } from "./export-input";
import type { ExportColumn, ExportSheet, ExportTable } from "./export-sheet";
import { filledColumns } from "./filled-columns";
import { partTable } from "./part-table";

/** Returns the decisions, receipts and repayments of the book, of all years. */
export function receiptSheet({ book }: ExportInput): ExportSheet {
  return {
    name: "Ontvangsten",
    title: "Ontvangsten, terugbetalingen en beschikkingen",
    explanation: ["Van alle jaren van het boek. Een beschikking die door een latere is vervangen, telt niet mee in de toekenning."],
    warnings: [],
    tables: [
      plainTable("uitOntvangsten", "Ontvangsten", "receipts", book.receipts),
      plainTable("uitTerugbetalingen", "Terugbetalingen", "repayments", book.repayments),
      plainTable("uitBeschikkingen", "Beschikkingen", "allocations", book.allocations, []),
    ],
  };
}

/** Returns the transfers to and from other municipalities, of all years. */
export function transferSheet({ book }: ExportInput): ExportSheet {
  return {
    name: "Overdrachten",
    title: "Overdrachten aan en van andere gemeenten",
    explanation: ["Van alle jaren van het boek. Een overdracht is geen besteding van deze gemeente; zie de kolom Richting."],
    warnings: [],
    tables: [plainTable("uitOverdrachten", "", "transfers", book.transfers, [])],
  };
}

const standingColumns: readonly ExportColumn[] = [
  { header: "Besteed ten laste", width: 14, total: "euros" },
  { header: "Nog vast te stellen", width: 14, total: "euros" },
  { header: "Nog te besteden", width: 14, total: "euros" },
  { header: "Terug te vorderen", width: 14, total: "euros" },
  { header: "Te corrigeren", width: 14, total: "euros" },
];

/** Returns the subsidies to third parties with where each stands. */
export function subsidySheet({ book, view }: ExportInput): ExportSheet {
  const table = filledColumns(partTable("subsidies", ["Verleend", "Voorschotten", "Vastgesteld"]), book.subsidies);
  return {
    name: "Subsidies",
    title: "Subsidies aan derden",
    explanation: ["Besteed ten laste is de som van de regels die de subsidie noemen. Te corrigeren is wat lager is vastgesteld dan is besteed.", ...table.leftOut],
    warnings: [],
    tables: [
      {
        name: "uitSubsidies",
        heading: "",
        columns: [...table.columns, ...standingColumns],
        rows: subsidyStandings(view).flatMap(({ row, attributed, stillToSettle, stillCommitted, toClaimBack, correction }) => {
          const subsidy = book.subsidies[row];
          const amounts = [attributed, stillToSettle, stillCommitted, toClaimBack, correction].map((amount) => exportCells.euros(amount));
          return subsidy === undefined ? [] : [[...table.cells(subsidy), ...amounts]];
        }),
      },
    ],
  };
}

/** Returns what each import read of each account and year, and where it went. */
export function controlTotalSheet({ book }: ExportInput): ExportSheet {
  const parts = ["Gelezen", "Niet gekozen", "Besteed", "Uitgezonderd", "Baten", "Wacht", "Dubbel"];
  return {
    name: "Controletotalen",
    title: "Controletotalen van de ingelezen grootboeken",
    explanation: ["Gelezen = niet gekozen + besteed + uitgezonderd + baten + wacht + dubbel, per import, rekening en jaar."],
    warnings: book.imports.some((row) => !isBlankRow(row)) ? [] : ["Het boek heeft geen ingelezen grootboek; alle regels zijn met de hand of uit een lijst gekomen."],
    tables: [plainTable("uitControletotalen", "", "imports", book.imports, parts)],
  };
}

type Part = "receipts" | "repayments" | "allocations" | "transfers" | "imports";

function plainTable(name: string, heading: string, part: Part, rows: ExportInput["book"][Part], totals?: readonly string[]): ExportTable {
  const table = partTable(part, totals);
  return { name, heading, columns: table.columns, rows: rows.filter((row) => !isBlankRow(row)).map((row) => table.cells(row)) };
}
