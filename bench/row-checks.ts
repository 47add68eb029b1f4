import { createBookEngine } from "../src/rules/create-book-engine";
import { rowRunner } from "../src/rules/engine/row-runner";
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
 * Measures all our checks of one row against nine of them written for two general libraries, on rows of which one in fifty is wrong.
 * Totals, and checks that hold rows against each other, are in neither.
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
  const view = createBookEngine(benchAssessment(), benchBook(0)).view();
  const measures: ReadonlySet<string> = new Set(benchMeasures.map(({ name }) => name.toLowerCase()));
  const run = rowRunner("expenditures", view);
  const ours = () => rows.reduce((found, row, position) => found + (run(row, position)?.filter(({ code }) => wanted.has(code)).length ?? 0), 0);
  return { rows, ours, measures, period: view.period };
}

function mustAgree(peer: string, theirs: number, ours: number): void {
  if (theirs !== ours) {
    throw new Error(`${peer} finds ${theirs} where we find ${ours}.`);
  }
}
