import type { SheetSchema } from "../schema/sheet-schema";
import { sideBySide, type TableBlock } from "./side-by-side";

/** Returns a sheet with its name as title, one line of explanation, and tables beside each other below. */
export function blockSheet(name: string, explanation: string, blocks: readonly TableBlock[]): SheetSchema {
  const { cells, tables, widths } = sideBySide(blocks, "A", 4);
  return {
    name,
    cells: [{ address: "A1", content: name, style: "title" }, { address: "A2", content: explanation, style: "explanation" }, ...cells],
    tables,
    widths,
    frozenRows: 4,
    landscape: true,
    hidden: false,
  };
}
