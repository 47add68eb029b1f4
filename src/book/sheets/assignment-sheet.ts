import type { SheetSchema } from "../schema/sheet-schema";
import { assignmentTable } from "../tables/assignment-table";
import { columnMemoryTable } from "../tables/column-memory-table";
import { blockSheet } from "./block-sheet";

/** The sheet Toewijzing: the rules that say what becomes of ledger lines, and what the columns of each source hold. */
export function assignmentSheet(): SheetSchema {
  return blockSheet("Toewijzing", "Welke regel uit het grootboek waar terechtkomt. De eerste regel die past, geldt; een lege cel past op alles en 43* op elke code die met 43 begint.", [
    { title: "Toewijzingsregels", schema: assignmentTable },
    { title: "Koppelingen: wat de kolommen van een bron bevatten", schema: columnMemoryTable },
  ]);
}
