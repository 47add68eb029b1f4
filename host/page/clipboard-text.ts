import { intersect, type Area } from "../model/area";
import type { Cell } from "../model/cell";
import type { Worksheet } from "../model/worksheet";

const needsQuotes = /[\t\n"]/;

/** Gives an area as text for the clipboard, as a spreadsheet gives it: displayed texts, tabs between cells, lines between rows. */
export function clipboardText(sheet: Worksheet, area: Area, textOf: (cell: Cell) => string): string {
  const used = sheet.used(false);
  const part = used === null ? null : intersect(area, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  if (part === null) return "";
  const lines = Array.from({ length: part.rows }, (_, down) =>
    Array.from({ length: part.columns }, (__, right) => {
      const text = textOf(sheet.cell(part.row + down, part.column + right));
      return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }).join("\t"),
  );
  return `${lines.join("\r\n")}\r\n`;
}
