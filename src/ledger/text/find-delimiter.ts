import Papa from "papaparse";
import type { SourceTable } from "../model/source-table";
import { headerField } from "../table-shape/header-field";

type Delimiter = NonNullable<SourceTable["text"]>["delimiter"];

/** Where nothing else tells, the one that Dutch programs write goes first. */
const delimiters: readonly Delimiter[] = [";", "\t", "|", ","];
const looked = 200;
const longestStart = 200_000;

interface Score {
  readonly delimiter: Delimiter;
  /** Columns of a ledger that the best line names. */
  readonly named: number;
  /** Lines that have as many cells as most lines have. */
  readonly alike: number;
  readonly width: number;
}

/**
 * Returns the delimiter under which a text is a table: by the header, which names columns only when it is split the right way; else the one that
 * gives most lines the same number of cells, two at least. Returns null where no delimiter does.
 */
export function findDelimiter(text: string): Delimiter | null {
  const start = text.slice(0, longestStart).replace(/\r\n?/g, "\n");
  const best = delimiters.map((delimiter) => scoreOf(start, delimiter)).reduce((one, other) => (isBetter(other, one) ? other : one));
  return best.width < 2 ? null : best.delimiter;
}

function isBetter(one: Score, other: Score): boolean {
  if (one.named !== other.named) {
    return one.named > other.named;
  }
  return one.alike !== other.alike ? one.alike > other.alike : one.width > other.width;
}

function scoreOf(start: string, delimiter: Delimiter): Score {
  const rows = Papa.parse<string[]>(start, { delimiter, newline: "\n", preview: looked, skipEmptyLines: "greedy" }).data.filter((fields) => fields.length >= 2);
  const counts = new Map<number, number>();
  rows.forEach(({ length }) => counts.set(length, (counts.get(length) ?? 0) + 1));
  const [width, alike] = [...counts].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] > best[0]) ? next : best), [0, 0]);
  const named = Math.max(0, ...rows.map((fields) => fields.filter((field) => headerField(field) !== null).length));
  return { delimiter, named: named < 2 ? 0 : named, alike, width };
}
