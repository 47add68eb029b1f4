import { createBookEngine } from "../src/rules/create-book-engine";
import { bareLoop } from "./bare-loop";
import { benchAssessment, benchBook } from "./bench-book";
import { atMost, type BenchRow } from "./bench-row";
import { measureInTurns, type Timing } from "./measure";

const goal = 3;

/** Growing linearly: a row of a full sheet may take this much longer than a row of a smaller book, beyond what it does in the bare loop. */
const growth = 1.25;

/**
 * Measures a full check (all checks, findings and totals) of a clean book against a bare loop over the same rows, for 100.000 rows and
 * for every row that an Excel sheet has below a header; and how the time grows between the two against how it grows in the bare loop,
 * for a million rows cost memory that the processor does not keep near, whatever is done with them.
 * @throws Error when the clean book gives a finding, because then the figure would mean something else.
 */
export async function fullCheck(): Promise<BenchRow[]> {
  const small = await measure(100_000, 9);
  const large = await measure(1_048_575, 3);
  const grown = { medianMs: small.ours.medianMs * (large.row.peerMs / small.row.peerMs), spread: small.ours.spread };
  const peer = "100.000 rows, grown as the bare loop grows";
  const linear = atMost(growth, { name: "full check, growth", n: large.row.n, ours: large.ours, peer, theirs: grown, runs: 3 });
  return [small.row, large.row, linear];
}

async function measure(n: number, runs: number): Promise<{ readonly row: BenchRow; readonly ours: Timing }> {
  const assessment = benchAssessment();
  const book = benchBook(n);
  const findings = createBookEngine(assessment, book).findings().length;
  if (findings !== 0) {
    throw new Error(`The clean book of ${n} rows gives ${findings} findings.`);
  }
  const check = (): number => {
    const engine = createBookEngine(assessment, book);
    return engine.totals().spent + engine.findings().length;
  };
  const [ours, theirs] = await measureInTurns(runs, [check, () => bareLoop(book.expenditures)], runs > 5 ? 2 : 1);
  if (ours === undefined) {
    throw new Error("The full check was not measured.");
  }
  const peer = "loop that reads every column and enters row id and document in a Map each";
  return { row: atMost(goal, { name: "full check", n, ours, peer, theirs, runs }), ours };
}
