import { createBookEngine } from "../src/rules/create-book-engine";
import type { IsoDate } from "../src/rules/dates/iso-date";
import type { Book } from "../src/rules/model/book";
import { cents } from "../src/rules/money/cents";
import { loadSchemes } from "../src/schemes/load-schemes";
import { bareLoop } from "./bare-loop";
import type { BenchRow } from "./bench-row";
import { benchMeasures, manyExpenditures } from "./many-expenditures";
import { measureInTurns } from "./measure";

const goal = 3;

/**
 * Measures a full check (all checks, findings and totals) of a clean book against a bare loop over the same rows.
 * @throws Error when D14 is not shipped, or when the clean book gives a finding, because then the figure would mean something else.
 */
export function fullCheck(counts: readonly number[] = [100_000], runs = 9): BenchRow[] {
  const scheme = loadSchemes().find(({ code }) => code === "D14");
  if (scheme === undefined) {
    throw new Error("D14 is not shipped.");
  }
  const assessment = { scheme, today: "2026-02-01" as IsoDate };
  return counts.map((n) => {
    const book = benchBook(n);
    const [ours, bare] = measureInTurns(runs, [
      () => {
        const engine = createBookEngine(assessment, book);
        return engine.totals().spent + engine.findings().length;
      },
      () => bareLoop(book.expenditures),
    ]);
    const findings = createBookEngine(assessment, book).findings().length;
    if (findings !== 0 || ours === undefined || bare === undefined) {
      throw new Error(`The clean book of ${n} rows gives ${findings} findings.`);
    }
    const ratio = ours.medianMs / bare.medianMs;
    return {
      name: "full check",
      n,
      oursMs: ours.medianMs,
      peer: "loop that reads every column and enters row id and document in a Map each",
      peerMs: bare.medianMs,
      ratio,
      goal: `<= ${goal}x`,
      ok: ratio <= goal,
      runs,
      spread: ours.spread,
    };
  });
}

function benchBook(n: number): Book {
  return {
    scheme: "D14",
    municipality: "0000",
    allocations: [
      { rowId: "decision", unreadable: [], reference: "", decidedOn: null, amount: cents(1e13), pupils: null, score: null, note: "" },
    ],
    receipts: [],
    measures: benchMeasures,
    expenditures: manyExpenditures(n),
    transfers: [],
  };
}
