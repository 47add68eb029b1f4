import { addressOf } from "../../model/address";
import { cellArea } from "../../model/area";
import type { ReadWorkbook } from "../hucre-door";

/** The runs of a text that is in several looks. */
export type RichRuns = NonNullable<NonNullable<ReadWorkbook["sheets"][number]["cells"]> extends Map<string, infer FileCell> ? (FileCell extends { richText?: infer Runs } ? Runs : never) : never>;

/** The texts of a workbook that are in several looks, by their plain text; and cells whose text is so in one place and otherwise in another. */
export interface RichTexts {
  readonly runs: ReadonlyMap<string, RichRuns>;
  readonly unclear: readonly string[];
}

/**
 * Reads texts in several looks. The model knows plain text only; a cell that still holds such a text when the workbook is saved
 * gets its looks again, wherever it moved.
 */
export function readRichTexts(file: ReadWorkbook): RichTexts {
  const runs = new Map<string, RichRuns>();
  visitTexts(file, (text, rich) => {
    if (rich !== null && !runs.has(text)) {
      runs.set(text, rich);
    }
  });
  const unclear: string[] = [];
  // Most workbooks have no such text, and then there is nothing to compare.
  if (runs.size > 0) {
    visitTexts(file, (text, rich, address) => {
      if (runs.has(text) && JSON.stringify(runs.get(text)) !== JSON.stringify(rich)) {
        unclear.push(address());
      }
    });
  }
  return { runs, unclear };
}

function visitTexts(file: ReadWorkbook, see: (text: string, rich: RichRuns | null, address: () => string) => void): void {
  for (const { name, rows, cells } of file.sheets) {
    rows.forEach((values, row) => {
      values.forEach((value, column) => {
        const cell = typeof value === "string" ? cells?.get(`${String(row)},${String(column)}`) : undefined;
        if (typeof value === "string" && cell?.formula === undefined) {
          const rich = cell?.richText?.some(({ font }) => font !== undefined) === true ? cell.richText : null;
          see(value, rich, () => `${name}!${addressOf(cellArea(row, column))}`);
        }
      });
    });
  }
}
