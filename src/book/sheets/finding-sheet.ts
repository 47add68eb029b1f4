import type { FixedCell, SheetSchema } from "../schema/sheet-schema";
import { explanationTable } from "../tables/explanation-table";
import { listSheet } from "./list-sheet";
import { listSheets } from "./list-sheets";
import { sideBySide } from "./side-by-side";

const explanations = sideBySide([{ title: "Beoordelingen", schema: explanationTable }], "J", 4);

const findingTitle: FixedCell = { address: "A3", content: "Bevindingen", style: "section" };

/** What stands at the right of the findings, and the titles over both. */
export const findingBlocks = { ...explanations, cells: [findingTitle, ...explanations.cells], widths: { I: 3, ...explanations.widths } };

/** The sheet Controle: findings at the left, which each check writes anew; what officers say to them at the right, which stays. */
export function findingSheet(): SheetSchema {
  const sheet = listSheet(listSheets.findings);
  return {
    ...sheet,
    cells: [...sheet.cells, ...findingBlocks.cells],
    tables: [...sheet.tables, ...findingBlocks.tables],
    widths: { ...sheet.widths, ...findingBlocks.widths },
  };
}
