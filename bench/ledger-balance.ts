import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createBookEngine } from "../src/rules/create-book-engine";
import { faster, type BenchRow } from "./bench-row";
import { benchAssessment, benchBook } from "./bench-book";
import { ledgerJournal } from "./ledger-journal";
import { measureInTurns } from "./measure";

const goal = 10;
const n = 100_000;

/**
 * Measures our full check of rows that are in memory against `hledger balance` of the same rows, which starts a program and reads them
 * from a file: hledger has no way to take rows that were read before. Where it is not installed there is no figure.
 * @throws Error when hledger comes to another sum than we do.
 */
export async function ledgerBalance(): Promise<BenchRow[]> {
  if (spawnSync("hledger", ["--version"]).status !== 0) {
    process.stderr.write("hledger is not installed: no figure against it.\n");
    return [];
  }
  const book = benchBook(n);
  const folder = join(__dirname, "..", ".cache", "bench-ledger");
  mkdirSync(folder, { recursive: true });
  const journal = join(folder, "rows.journal");
  writeFileSync(journal, ledgerJournal(book.expenditures));
  const total = (): number => createBookEngine(benchAssessment(), book).totals().spent;
  if (balanceOf(journal) !== total()) {
    throw new Error("hledger comes to another sum than we do.");
  }
  const [ours, theirs] = await measureInTurns(3, [total, () => balanceOf(journal)], 1);
  return [faster(goal, { name: "check and balance of the rows", n, ours, peer: "hledger balance, which also reads them from a file", theirs, runs: 3 })];
}

/** Returns in cents what hledger finds under the costs. */
function balanceOf(journal: string): number {
  const out = execFileSync("hledger", ["-f", journal, "balance", "lasten", "--depth", "1", "--format", "%(total)"], { encoding: "utf8", maxBuffer: 1e9 });
  const shown = /EUR\s*(-?[\d,]*\.?\d*)/.exec(out)?.[1] ?? "";
  return Math.round(Number(shown.replaceAll(",", "")) * 100);
}
