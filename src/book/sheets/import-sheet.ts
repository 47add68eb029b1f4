import type { SheetSchema } from "../schema/sheet-schema";
import { importLineTable } from "../tables/import-line-table";
import { importTable } from "../tables/import-table";
import { sideBySide } from "./side-by-side";

/** The sheet Import: at the left what every import read and where it went, at the right the ledger lines that are no spending. */
export function importSheet(): SheetSchema {
  const { cells, tables, widths } = sideBySide(
    [
      { title: "Controletotalen: wat is gelezen en waar het bleef", schema: importTable },
      { title: "Ingelezen regels die geen besteding zijn, of nog wachten op een keuze", schema: importLineTable },
    ],
    "A",
    4,
  );
  return {
    name: "Import",
    cells: [
      { address: "A1", content: "Import", style: "title" },
      {
        address: "A2",
        content: "Wat uit het grootboek is ingelezen. Gelezen is altijd niet gekozen + besteed + uitgezonderd + baten + wacht + dubbel; een rood vlak telt niet op.",
        style: "explanation",
      },
      ...cells,
    ],
    tables,
    widths,
    frozenRows: 4,
    landscape: true,
    hidden: false,
  };
}
