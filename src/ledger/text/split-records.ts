import Papa from "papaparse";
import type { TextRecord } from "./text-record";

/** A text is parsed in parts of about this many characters; a quoted field that is not closed within one is not closed at all. */
const partLength = 40_000;

/** Each broken quote costs a new start. A text with more of them is not quoted the usual way, and from there on a record is one line. */
const mostBroken = 500;

interface Place {
  readonly at: number;
  readonly line: number;
}

/**
 * Splits a text into its records (RFC 4180, with any delimiter and with line ends of any kind, also mixed). Blank lines are left out but counted.
 * Line ends inside a quoted field come out as a line feed. A line with broken quotes spoils no other line: the text is read on after it.
 */
export function splitRecords(text: string, delimiter: string): TextRecord[] {
  const plain = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const records: TextRecord[] = [];
  let place: Place = { at: 0, line: 1 };
  let broken = 0;
  while (place.at < plain.length) {
    const from = place;
    place = readPart(plain, from, broken < mostBroken ? partLength : 0, delimiter, records);
    if (place.at === from.at) {
      const end = lineEnd(plain, from.at);
      records.push({ line: from.line, fields: [plain.slice(from.at, end).replace(/\n$/, "")], brokenQuotes: true });
      place = { at: end, line: from.line + 1 };
      broken += 1;
    }
  }
  return records;
}

/** Adds the whole records of one part; returns where the next one begins. That is where this one began when its first record is broken. */
function readPart(text: string, from: Place, length: number, delimiter: string, records: TextRecord[]): Place {
  const end = Math.max(text.lastIndexOf("\n", from.at + length) + 1, lineEnd(text, from.at));
  const part = text.slice(from.at, text.length - from.at <= length ? undefined : end);
  const { data, errors } = Papa.parse<string[]>(part, { delimiter, newline: "\n", skipEmptyLines: false });
  const bad = errors.find(({ type }) => type === "Quotes")?.row;
  let line = from.line;
  for (const fields of data.slice(0, bad)) {
    if (fields.some((field) => field.trim() !== "")) {
      records.push({ line, fields, brokenQuotes: false });
    }
    line += 1 + fields.reduce((breaks, field) => breaks + lineFeedsIn(field), 0);
  }
  return bad === undefined ? { at: from.at + part.length, line: from.line + lineFeedsIn(part) } : { at: afterLines(text, from.at, line - from.line), line };
}

/** Where the line that holds a place ends: behind its line feed. */
function lineEnd(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  return feed < 0 ? text.length : feed + 1;
}

function afterLines(text: string, from: number, lines: number): number {
  let at = from;
  for (let count = 0; count < lines; count += 1) {
    at = lineEnd(text, at);
  }
  return at;
}

function lineFeedsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    count += 1;
  }
  return count;
}
