import type { SheetSchema } from "../schema/sheet-schema";
import { importLineTable } from "../tables/import-line-table";
import { importTable } from "../tables/import-table";
import { blockSheet } from "./block-sheet";

/** The sheet Import: at the left what every import read and where it went, at the right the ledger lines that are no spending. */
export function importSheet(): SheetSchema {
  return blockSheet("Import", "Wat uit het grootboek is ingelezen. Gelezen is altijd niet gekozen + besteed + uitgezonderd + baten + wacht + dubbel; een rood vlak telt niet op.", [
    { title: "Controletotalen: wat is gelezen en waar het bleef", schema: importTable },
    { title: "Ingelezen regels die geen besteding zijn, of nog wachten op een keuze", schema: importLineTable },
  ]);
}
