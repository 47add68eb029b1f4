import { decodeUtf8 } from "./decode-utf8";
import { splitRecords } from "./text/split-records";
import type { TextRecord } from "./text/text-record";

/** A CSV file as lines of fields, or the first line that is not UTF-8. The headers are the first line that is not empty. */
export type CsvFile =
  | { readonly ok: true; readonly headers: readonly string[]; readonly lines: readonly TextRecord[] }
  | { readonly ok: false; readonly line: number };

/** Reads a CSV file with semicolons (RFC 4180 otherwise). Empty lines are left out but counted. */
export function readCsv(bytes: Uint8Array): CsvFile {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    return decoded;
  }
  const [headers, ...lines] = splitRecords(decoded.text, ";");
  return { ok: true, headers: (headers?.fields ?? []).map((header) => header.trim()), lines };
}
