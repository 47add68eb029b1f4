import type { SettingKey } from "../../book/setting-key";
import type { RawTable } from "../ports/raw-table";
import type { WorkbookPort } from "../ports/workbook-port";

/** Returns the row of tblBoek that holds a key, or null. */
export function settingRow(table: RawTable, key: SettingKey): number | null {
  const position = table.headers.indexOf("Sleutel");
  const row = table.rows.findIndex((cells) => String(cells[position] ?? "").trim().toLowerCase() === key);
  return row < 0 ? null : row;
}

/** Writes the value of a key of tblBoek and reads it back. Returns 1 when it stands there now, else 0. */
export async function writeSetting(workbook: WorkbookPort, key: SettingKey, value: string): Promise<number> {
  const before = (await workbook.readTables(["tblBoek"])).get("tblBoek");
  const row = before === undefined ? null : settingRow(before, key);
  if (row === null) {
    return (await workbook.appendRows("tblBoek", [{ Sleutel: key, Waarde: value }])).rows;
  }
  await workbook.writeColumn("tblBoek", "Waarde", row, [value]);
  const after = (await workbook.readTables(["tblBoek"])).get("tblBoek");
  return after?.rows[row]?.[after.headers.indexOf("Waarde")] === value ? 1 : 0;
}
