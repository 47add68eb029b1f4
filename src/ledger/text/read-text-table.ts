import type { UnreadableLedger } from "../model/opened-ledger";
import type { SourceTable } from "../model/source-table";
import { buildTable } from "../table-shape/build-table";
import type { HeaderVocabulary } from "../table-shape/header-vocabulary";
import { ledgerVocabulary } from "../table-shape/ledger-vocabulary";
import { decodeText } from "./decode-text";
import { findDelimiter } from "./find-delimiter";
import { splitRecords } from "./split-records";
import { isGuarded, withoutGuard } from "./without-guard";

type Delimiter = NonNullable<SourceTable["text"]>["delimiter"];

/** Excel writes and reads a first line that only says what the delimiter is. */
const directive = /^sep=([;,\t|])[^\S\r\n]*(?:\r\n?|\n|$)/i;

/**
 * Returns the table in a delimited text, or why there is none. No letter and no amount is guessed: cells stay as written, without the guards of Excel.
 * @param vocabulary what its columns may be called; a ledger's unless told otherwise
 */
export function readTextTable(bytes: Uint8Array, vocabulary: HeaderVocabulary = ledgerVocabulary): SourceTable | UnreadableLedger {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    return decoded.why === "broken-text" ? { why: decoded.why, line: decoded.line } : { why: decoded.why };
  }
  const { text, encoding, byteOrderMark } = decoded;
  if (text.trim() === "") {
    return { why: "empty" };
  }
  const [first = "", said] = directive.exec(text) ?? [];
  const delimiter = knownDelimiter(said) ?? findDelimiter(text);
  if (delimiter === null) {
    return { why: "no-table" };
  }
  return tableOf(text.slice(first.length), first === "" ? 1 : 2, { encoding, byteOrderMark, delimiter }, vocabulary);
}

function tableOf(text: string, firstLine: number, how: NonNullable<SourceTable["text"]>, vocabulary: HeaderVocabulary): SourceTable | UnreadableLedger {
  const records = splitRecords(text, how.delimiter);
  const shape = buildTable({
    rows: records.map(({ line, fields, brokenQuotes }) => ({ line: line + firstLine - 1, cells: fields.some(isGuarded) ? fields.map(withoutGuard) : fields, brokenQuotes })),
    widthsMatter: true,
    unended: !/[\r\n]$/.test(text),
    firstColumn: 0,
  }, vocabulary);
  if (shape === null) {
    return { why: "no-table" };
  }
  const said = firstLine === 1 ? [] : [{ line: 1, why: "title" as const, shown: `sep=${how.delimiter}` }];
  return { kind: "text", name: "", ...shape, leftOut: [...said, ...shape.leftOut], text: how };
}

function knownDelimiter(text: string | undefined): Delimiter | null {
  return text === ";" || text === "," || text === "\t" || text === "|" ? text : null;
}
