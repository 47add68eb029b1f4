import type { Area } from "./area";
import { isEntireColumn, isEntireRow, sheetColumns, sheetRows } from "./area";

/** An address as written: perhaps with a sheet. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

/** The letters of a column, counted from 0: 0 is "A". */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** The column of letters, counted from 0. */
export function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** An area as "B2:D4", "B2", "A:C" or "1:3". */
export function addressOf(area: Area): string {
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columns - 1);
  if (isEntireColumn(area)) {
    return `${first}:${last}`;
  }
  if (isEntireRow(area)) {
    return `${String(area.row + 1)}:${String(area.row + area.rows)}`;
  }
  const start = `${first}${String(area.row + 1)}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${last}${String(area.row + area.rows)}`;
}

/** A sheet name as it stands before "!", quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An area with its sheet, e.g. "'Blad 1'!A1:B2". */
export function fullAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${addressOf(area)}`;
}

const cells = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const columns = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function span(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = { row, column, rows: Math.abs(row1 - row2) + 1, columns: Math.abs(column1 - column2) + 1 };
  return row >= 0 && row + area.rows <= sheetRows && column + area.columns <= sheetColumns ? area : null;
}

/** The area of an A1 address without sheet; null when the text is none. */
export function parseArea(text: string): Area | null {
  const cell = cells.exec(text);
  if (cell !== null) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cell;
    return span(Number(r1) - 1, columnOf(c1), Number(r2) - 1, columnOf(c2));
  }
  const whole = columns.exec(text);
  if (whole !== null) {
    const [, c1 = "", c2 = ""] = whole;
    return span(0, columnOf(c1), sheetRows - 1, columnOf(c2));
  }
  const lines = rows.exec(text);
  if (lines !== null) {
    const [, r1 = "", r2 = ""] = lines;
    return span(Number(r1) - 1, 0, Number(r2) - 1, sheetColumns - 1);
  }
  return null;
}

/** The parts of an address such as "'Blad 1'!B2:C3" or "B2"; null when the text is none. */
export function parseAddress(text: string): ParsedAddress | null {
  const mark = text.lastIndexOf("!");
  const area = parseArea(text.slice(mark + 1).trim());
  if (area === null) {
    return null;
  }
  const name = mark < 0 ? null : text.slice(0, mark).replace(/^'(.*)'$/su, "$1").replaceAll("''", "'");
  return { sheet: name, area };
}
