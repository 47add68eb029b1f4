import { readXlsx } from "./hucre-door";
import type { Sheet, TableDefinition } from "./hucre-door";
import { readTable } from "./read-table";
import type { SheetTable } from "./sheet-table";
import { UnreadableWorkbook } from "./unreadable-workbook";

/**
 * Returns the tables of a workbook file with the values that the file holds; nothing is recalculated.
 * @throws UnreadableWorkbook for bytes that are no .xlsx file, and for a workbook that counts its days from 1904: there the number of a
 * date cannot be told from any other number once it stands in a cell without a date format.
 */
export async function readTables(bytes: Uint8Array): Promise<SheetTable[]> {
  // Without its sheets the file still says from when it counts; serialOfDate says why its dates are then read as if from 1904.
  const { dateSystem } = await readFile(bytes, { sheets: [] });
  if (dateSystem === "1904") {
    throw new UnreadableWorkbook("days-from-1904");
  }
  const { sheets } = await readFile(bytes, { dateSystem: "1904" });
  return sheets.flatMap((sheet) => (sheet.tables ?? []).flatMap((table) => tableOf(sheet, table)));
}

async function readFile(bytes: Uint8Array, options: Parameters<typeof readXlsx>[1]): ReturnType<typeof readXlsx> {
  try {
    return await readXlsx(bytes, options);
  } catch (cause) {
    throw new UnreadableWorkbook("not-a-workbook", { cause });
  }
}

function tableOf(sheet: Sheet, table: TableDefinition): SheetTable[] {
  const read = readTable(sheet, table);
  return read === null ? [] : [read];
}
