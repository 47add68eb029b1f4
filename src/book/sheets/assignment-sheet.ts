import type { SheetSchema } from "../schema/sheet-schema";
import { assignmentTable } from "../tables/assignment-table";
import { columnMemoryTable } from "../tables/column-memory-table";
import { sideBySide } from "./side-by-side";

/** The sheet Toewijzing: the rules that say what becomes of ledger lines, and what the columns of each source hold. */
export function assignmentSheet(): SheetSchema {
  const { cells, tables, widths } = sideBySide(
    [
      { title: "Toewijzingsregels", schema: assignmentTable },
      { title: "Koppelingen: wat de kolommen van een bron bevatten", schema: columnMemoryTable },
    ],
    "A",
    4,
  );
  return {
    name: "Toewijzing",
    cells: [
      { address: "A1", content: "Toewijzing", style: "title" },
      {
        address: "A2",
        content: "Welke regel uit het grootboek waar terechtkomt. De eerste regel die past, geldt; een lege cel past op alles en 43* op elke code die met 43 begint.",
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
