import { createBookEngine } from "../src/rules/create-book-engine";
import type { Expenditure } from "../src/rules/model/expenditure";
import { benchAssessment, benchBook } from "./bench-book";
import { benchMeasures } from "./many-expenditures";
import { faster, type BenchRow } from "./bench-row";
import { dirtyExpenditures } from "./dirty-expenditures";
import { jsonRulesChecks } from "./json-rules-checks";
import { measureInTurns } from "./measure";
import { peerChecks } from "./peer-checks";
import { zodChecks } from "./zod-checks";

const goal = 10;
const wanted: ReadonlySet<string> = new Set(peerChecks);

/**
 * Measures our full check, which does far more, against nine of its row checks written for two general libraries, on rows of which one
 * in fifty is wrong.
 * @throws Error when a peer does not find as much as we do, because then the figure would compare different work.
 */
export async function rowChecks(): Promise<BenchRow[]> {
  return [await againstZod(50_000), await againstJsonRules(2_000)];
}

async function againstZod(n: number): Promise<BenchRow> {
  const { rows, ours: check, measures, period } = prepare(n);
  mustAgree("zod", zodChecks(rows, measures, period), check());
  const [ours, theirs] = await measureInTurns(7, [check, () => zodChecks(rows, measures, period)]);
  return faster(goal, { name: "row checks", n, ours, peer: "nine of them in zod", theirs, runs: 7 });
}

async function againstJsonRules(n: number): Promise<BenchRow> {
  const { rows, ours: check, measures, period } = prepare(n);
  mustAgree("json-rules-engine", await jsonRulesChecks(rows, measures, period), check());
  const [ours, theirs] = await measureInTurns(5, [check, () => jsonRulesChecks(rows, measures, period)]);
  return faster(goal, { name: "row checks", n, ours, peer: "nine of them in json-rules-engine", theirs, runs: 5 });
}

function prepare(n: number) {
  const rows: readonly Expenditure[] = dirtyExpenditures(n);
  const assessment = benchAssessment();
  const book = { ...benchBook(0), expenditures: rows };
  const period = createBookEngine(assessment, book).view().period;
  const measures: ReadonlySet<string> = new Set(benchMeasures.map(({ name }) => name.toLowerCase()));
  const ours = () => createBookEngine(assessment, book).findings().filter(({ code }) => wanted.has(code)).length;
  return { rows, ours, measures, period };
}

function mustAgree(peer: string, theirs: number, ours: number): void {
  if (theirs !== ours) {
    throw new Error(`${peer} finds ${theirs} where we find ${ours}.`);
  }
}
