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
  const unclear: string[] = [];
  const visit = (see: (text: string, rich: RichRuns | null, address: string) => void): void => {
    for (const sheet of file.sheets) {
      sheet.rows.forEach((values, row) => {
        values.forEach((value, column) => {
          const cell = sheet.cells?.get(`${String(row)},${String(column)}`);
          if (typeof value === "string" && cell?.formula === undefined) {
            const rich = cell?.richText?.some(({ font }) => font !== undefined) === true ? cell.richText : null;
            see(value, rich, `${sheet.name}!${addressOf(cellArea(row, column))}`);
          }
        });
      });
    }
  };
  visit((text, rich) => {
    if (rich !== null && !runs.has(text)) {
      runs.set(text, rich);
    }
  });
  if (runs.size > 0) {
    visit((text, rich, address) => {
      if (runs.has(text) && JSON.stringify(runs.get(text)) !== JSON.stringify(rich)) {
        unclear.push(address);
      }
    });
  }
  return { runs, unclear };
}
