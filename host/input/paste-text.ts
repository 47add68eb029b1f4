import type { Area } from "../model/area";
import { Trouble } from "../model/trouble";
import type { Workbook } from "../model/workbook";
import type { CellEdit } from "../model/worksheet";
import type { Place } from "../place-of";
import type { Culture } from "./culture";
import { parseInput } from "./parse-input";

/** Pastes cells given as text with tabs and line ends; the cells that were filled. Throws AccessDenied on locked cells of a protected sheet. */
export function pasteText(workbook: Workbook, { sheet, area }: Place, text: string, culture: Culture): Area {
  const lines = splitCells(text);
  const edited: Area = { row: area.row, column: area.column, rows: lines.length, columns: Math.max(...lines.map((line) => line.length)) };
  const edits: CellEdit[] = [];
  lines.forEach((line, down) => {
    line.forEach((entry, right) => {
      const [row, column] = [area.row + down, area.column + right];
      const { format } = sheet.cell(row, column);
      if (sheet.state.protection.isProtected && format.locked) {
        throw new Trouble("AccessDenied", `The worksheet ${sheet.name} is protected.`);
      }
      const { content, numberFormat } = parseInput(entry, culture, format.numberFormat);
      edits.push({ row, column, content });
      if (numberFormat !== null && format.numberFormat === "General") {
        sheet.format({ row, column, rows: 1, columns: 1 }, { numberFormat });
      }
    });
  });
  workbook.edit(sheet, edits, edited);
  return edited;
}

/** Text from the clipboard as rows of cells; a cell in quotes may hold line ends and tabs. */
export function splitCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pieces = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (const [, quoted, plain, end] of pieces.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\n") {
      rows.push([]);
    }
    if (end === "") {
      break;
    }
  }
  return rows;
}
