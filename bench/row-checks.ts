import { createBookEngine } from "../src/rules/create-book-engine";
import { rowRunner, type RowRunner } from "../src/rules/engine/row-runner";
import type { Expenditure } from "../src/rules/model/expenditure";
import type { FindingCode } from "../src/rules/model/finding";
import { benchAssessment, benchBook } from "./bench-book";
import { benchMeasures } from "./many-expenditures";
import { faster, type BenchRow } from "./bench-row";
import { dirtyExpenditures } from "./dirty-expenditures";
import { jsonRulesChecks } from "./json-rules-checks";
import { measureInTurns } from "./measure";
import { peerChecks } from "./peer-checks";
import { zodChecks } from "./zod-checks";

const goal = 10;
/** Of our own making: so that all our checks against nine of zod's do not become slow unseen. */
const goalOfAll = 5;
const wanted: ReadonlySet<FindingCode> = new Set(peerChecks);

/**
 * Measures nine checks of one row against the same nine written for two general libraries, on rows of which one in fifty is wrong; and,
 * beside that, all our checks of one row against the nine. Totals, and checks that hold rows against each other, are in none.
 * @throws Error when a peer does not find as much as we do, because then the figure would compare different work.
 */
export async function rowChecks(): Promise<BenchRow[]> {
  return [...(await againstZod(50_000)), await againstJsonRules(2_000)];
}

async function againstZod(n: number): Promise<BenchRow[]> {
  const { rows, same, all, measures, period } = prepare(n);
  const zod = () => zodChecks(rows, measures, period);
  mustAgree("zod", zod(), same());
  const [ours, everything, theirs] = await measureInTurns(9, [same, all, zod]);
  return [
    faster(goal, { name: "row checks", n, ours, peer: "the same nine in zod", theirs, runs: 9 }),
    faster(goalOfAll, { name: "all row checks", n, ours: everything, peer: "nine of them in zod", theirs, runs: 9 }),
  ];
}

async function againstJsonRules(n: number): Promise<BenchRow> {
  const { rows, same, measures, period } = prepare(n);
  mustAgree("json-rules-engine", await jsonRulesChecks(rows, measures, period), same());
  const [ours, theirs] = await measureInTurns(5, [same, () => jsonRulesChecks(rows, measures, period)]);
  return faster(goal, { name: "row checks", n, ours, peer: "the same nine in json-rules-engine", theirs, runs: 5 });
}

function prepare(n: number) {
  const rows: readonly Expenditure[] = dirtyExpenditures(n);
  const view = createBookEngine(benchAssessment(), benchBook(0)).view();
  const measures: ReadonlySet<string> = new Set(benchMeasures.map(({ name }) => name.toLowerCase()));
  const same = counted(rows, rowRunner("expenditures", view, wanted));
  const all = counted(rows, rowRunner("expenditures", view));
  return { rows, same, all, measures, period: view.period };
}

function counted(rows: readonly Expenditure[], run: RowRunner<"expenditures">): () => number {
  return () => rows.reduce((found, row, position) => found + (run(row, position)?.length ?? 0), 0);
}

function mustAgree(peer: string, theirs: number, ours: number): void {
  if (theirs !== ours) {
    throw new Error(`${peer} finds ${theirs} where we find ${ours}.`);
  }
}
