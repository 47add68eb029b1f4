import Papa from "papaparse";
import { SAXParser } from "sax";
import { surveyAuditfile } from "../src/ledger/auditfile/survey-auditfile";
import { readAuditfile } from "../src/ledger/auditfile/read-auditfile";
import type { ByteSource } from "../src/ledger/model/byte-source";
import { readTextTable } from "../src/ledger/text/read-text-table";
import { auditfileText } from "./auditfile-text";
import { atMost, type BenchRow } from "./bench-row";
import { exportText } from "./export-text";
import { measureInTurns } from "./measure";

const n = 100_000;
const runs = 5;
const pieceSize = 65_536;

/**
 * Measures what the reading of a ledger adds to the library that reads its format: sax and papaparse with nothing asked of them, over
 * the same file in the same run.
 * @throws Error when not every line is read, because then the figure would compare different work.
 */
export async function ledgerReading(): Promise<BenchRow[]> {
  return [...(await auditfiles()), await texts()];
}

async function auditfiles(): Promise<BenchRow[]> {
  const text = auditfileText(n);
  const source = sourceOf(new TextEncoder().encode(text));
  const survey = async () => mustBeAll((await surveyAuditfile(source)).counted.lines);
  const read = async () => {
    const { lines, unselected } = await readAuditfile(source, { projects: ["NPO"], costCentres: [], accounts: [] });
    return mustBeAll(lines.length + unselected.reduce((sum, account) => sum + account.lines, 0));
  };
  const [ours, selected, theirs] = await measureInTurns(runs, [survey, read, () => bareSax(text)], 1);
  const peer = "sax with nothing asked of it, over the text";
  return [
    atMost(2.5, { name: "survey of an auditfile", n, ours, peer, theirs, runs }),
    atMost(2.5, { name: "selected lines of an auditfile, with their names", n, ours: selected, peer, theirs, runs }),
  ];
}

async function texts(): Promise<BenchRow> {
  const text = exportText(n);
  const bytes = new TextEncoder().encode(text);
  const read = () => {
    const table = readTextTable(bytes);
    return mustBeAll("records" in table ? table.records.length : 0);
  };
  const bare = () => Papa.parse(text, { delimiter: ";" }).data.length;
  const [ours, theirs] = await measureInTurns(runs, [read, bare]);
  return atMost(4, { name: "table of a delimited text", n, ours, peer: "papaparse of the decoded text", theirs, runs });
}

function bareSax(text: string): number {
  const parser = new SAXParser(true, {});
  for (let from = 0; from < text.length; from += pieceSize) {
    parser.write(text.slice(from, from + pieceSize));
  }
  const end = parser.position;
  parser.close();
  return end;
}

function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    name: "bench.xaf",
    size: bytes.length,
    async *chunks() {
      for (let from = 0; from < bytes.length; from += pieceSize) {
        yield await Promise.resolve(bytes.subarray(from, from + pieceSize));
      }
    },
  };
}

function mustBeAll(lines: number): number {
  if (lines !== n) {
    throw new Error(`${lines} of ${n} lines were read.`);
  }
  return lines;
}
