import Papa from "papaparse";
import { decodeUtf8 } from "./decode-utf8";

/** One line of a CSV file. `line` is where it begins in the file, from 1. */
export interface CsvLine {
  readonly line: number;
  readonly fields: readonly string[];
  /** Whether a quoted field is not closed, or text follows its closing quote. */
  readonly brokenQuotes: boolean;
}

/** A CSV file as lines of fields, or the first line that is not UTF-8. The headers are the first line that is not empty. */
export type CsvFile =
  | { readonly ok: true; readonly headers: readonly string[]; readonly lines: readonly CsvLine[] }
  | { readonly ok: false; readonly line: number };

/** Reads a CSV file with semicolons (RFC 4180 otherwise). Empty lines are left out but counted. */
export function readCsv(bytes: Uint8Array): CsvFile {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    return decoded;
  }
  const { data, errors } = Papa.parse<string[]>(decoded.text, { delimiter: ";", skipEmptyLines: false });
  const broken = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
  const all = numbered(data, broken).filter(({ fields }) => fields.some((field) => field.trim() !== ""));
  return { ok: true, headers: (all[0]?.fields ?? []).map((header) => header.trim()), lines: all.slice(1) };
}

function numbered(rows: readonly (readonly string[])[], broken: ReadonlySet<number | undefined>): CsvLine[] {
  let line = 1;
  return rows.map((fields, index) => {
    const begins = line;
    line += 1 + fields.reduce((breaks, field) => breaks + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return { line: begins, fields, brokenQuotes: broken.has(index) };
  });
}
