import { columnLetters } from "./column-letters";
import { readXlsx } from "./hucre-door";
import type { CellValue } from "./hucre-door";
import { serialOfDate } from "./serial-of-date";
import type { SheetValue } from "./sheet-table";

/**
 * Returns the cells of one sheet of an .xlsx file by address ("C14"), with the results that the file holds for formulas; nothing is
 * recalculated. Every address within the used rows and columns is there, empty cells as empty text; a sheet that does not exist gives none.
 */
export async function readSheetCells(bytes: Uint8Array, name: string): Promise<ReadonlyMap<string, SheetValue>> {
  // serialOfDate says why dates are read as if from 1904.
  const { sheets } = await readXlsx(bytes, { sheets: (sheet) => sheet.name === name, dateSystem: "1904" });
  const rows = sheets[0]?.rows ?? [];
  return new Map(rows.flatMap((row, at) => row.map((value, column) => [`${columnLetters(column)}${at + 1}`, valueOf(value)] as const)));
}

function valueOf(value: CellValue): SheetValue {
  return value instanceof Date ? serialOfDate(value) : (value ?? "");
}
