import type { CellValue } from "../codec/raw-cell";
import type { FixedCell } from "../schema/sheet-schema";
import { compareReport, type ReportDifference } from "./compare-report";
import { generatedMark } from "./report-head";
import type { ReportSheet } from "./report-sheet";

/** What came of holding a sheet of an earlier report against the rules. */
export type SheetComparison =
  | { readonly is: "compared"; readonly sheet: string; readonly cells: number; readonly differences: readonly ReportDifference[] }
  /** The workbook has no sheet of that name. */
  | { readonly is: "absent"; readonly sheet: string }
  /** A sheet of that name stands there, and no report of the add-in made it. */
  | { readonly is: "foreign"; readonly sheet: string }
  /** A label is not what a report would have now: the sheet was made over other rows or rules, so that its cells are other figures. */
  | { readonly is: "other-rows"; readonly sheet: string; readonly address: string; readonly inSheet: string; readonly expected: string }
  /** The cells hold formulas without results: the program that saved the file did not calculate. */
  | { readonly is: "not-calculated"; readonly sheet: string };

/** Where a report says that the add-in made it. */
const markAddress = "A2";

/** Returns the addresses of a sheet that must be read to compare it: its mark, its labels and its figures. */
export function addressesToCompare(sheet: ReportSheet): readonly string[] {
  return [markAddress, ...labelsOf(sheet).map(({ address }) => address), ...sheet.figures.map(({ address }) => address)];
}

/**
 * Returns what comes of holding a standing sheet against the report that would be made now. `cells` is what stands at the addresses that
 * `addressesToCompare` names; none where there is no such sheet. Figures are compared only where every label is the same, because a
 * report over other rows has other figures in the same cells.
 */
export function compareStandingSheet(expected: ReportSheet, cells: ReadonlyMap<string, CellValue>): SheetComparison {
  const { name: sheet, figures } = expected;
  if (!cells.has(markAddress)) {
    return { is: "absent", sheet };
  }
  if (!shown(cells.get(markAddress)).startsWith(generatedMark)) {
    return { is: "foreign", sheet };
  }
  const other = labelsOf(expected).find(({ address, content }) => shown(cells.get(address)) !== shown(content));
  if (other !== undefined) {
    return { is: "other-rows", sheet, address: other.address, inSheet: shown(cells.get(other.address)), expected: shown(other.content) };
  }
  if (figures.length > 0 && figures.every(({ address }) => shown(cells.get(address)) === "")) {
    return { is: "not-calculated", sheet };
  }
  return { is: "compared", sheet, cells: figures.length, differences: compareReport(sheet, figures, cells) };
}

/** The cells between the first block and the last figure that are no formula: what the figures are of. The head changes with the status of the year. */
function labelsOf({ cells, figures, passing }: ReportSheet): readonly FixedCell[] {
  const first = Math.min(...cells.filter(({ style }) => style === "block").map(rowOf));
  const last = Math.max(...figures.map(rowOf));
  const others = new Set([...figures.map(({ address }) => address), ...passing]);
  return cells.filter((cell) => {
    const row = rowOf(cell);
    return row >= first && row <= last && !others.has(cell.address) && cell.content !== "" && !isFormula(cell);
  });
}

function rowOf({ address }: { readonly address: string }): number {
  return Number(address.replace(/^[A-Z]+/, ""));
}

function isFormula({ content, literal }: FixedCell): boolean {
  return literal !== true && typeof content === "string" && content.startsWith("=");
}

/** Excel keeps line ends and spaces of a long text in its own way. */
function shown(value: CellValue | undefined): string {
  return String(value ?? "").replace(/\s+/g, " ").trim();
}
