import { settingKeys } from "../setting-key";
import type { RawTable } from "./raw-table";

/** What tblBoek holds. Empty text where a key is missing; the version is null where it is no whole number. */
export interface BookSettings {
  readonly version: number | null;
  readonly scheme: string;
  readonly municipality: string;
  readonly municipalityName: string;
  readonly who: string;
}

/** Reads tblBoek. Keys are found by name, in any order and whatever their case. */
export function readSettings(table: RawTable): BookSettings {
  const [keyAt, valueAt] = [table.headers.indexOf("Sleutel"), table.headers.indexOf("Waarde")];
  const values = new Map(table.rows.map((row) => [String(row[keyAt] ?? "").trim().toLowerCase(), String(row[valueAt] ?? "").trim()]));
  const value = (key: string): string => values.get(key) ?? "";
  const version = value(settingKeys.version);
  return {
    version: /^\d{1,6}$/.test(version) ? Number(version) : null,
    scheme: value(settingKeys.scheme),
    municipality: value(settingKeys.municipality),
    municipalityName: value(settingKeys.municipalityName),
    who: value(settingKeys.who),
  };
}
