import { AssertionError } from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ByteSource } from "../../../src/ledger/model/byte-source";
import { SeededRandom } from "../../data/voorbeeld/make/seeded-random";
import { sourceOf } from "../auditfile/source-of";
import { damaged, withOtherDigit } from "./damage";
import { judgeReading, type Judged } from "./judge-reading";

const folder = join(__dirname, "..", "..", "data", "ledgers");

/** The files that are damaged, by name. */
export const ledgerFiles: readonly string[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:csv|txt|xaf|xml|xlsx|ods|xls)$/.test(name))
  .sort();

const contents = new Map(ledgerFiles.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));

/** Milliseconds that the reading of a damaged file may take, on a machine that does other things too. */
const patience = 5_000;

/** Counts per outcome: "read", "question", or the reason of a refusal. */
export type Outcomes = Map<string, number>;

/**
 * Damages one file of the fixtures by this seed and reads it; a well-formed auditfile also cut in two, and with one other digit. Returns what became of it.
 * @throws Error that names file and seed, where it crashes, takes too long, or loses a line or a cent.
 */
export async function judgeDamaged(seed: number): Promise<string> {
  const random = new SeededRandom(seed);
  const name = random.pick(ledgerFiles);
  const original = contents.get(name) ?? new Uint8Array(0);
  const began = performance.now();
  try {
    const bytes = damaged(original, random);
    const judged = await judgeReading(sourceOf(bytes, random.whole(1, 4000)));
    if (name.endsWith(".xaf")) {
      await judgeCut(bytes, judged, random);
      await judgeDigit(original, random);
    }
    const took = performance.now() - began;
    if (took > patience) {
      throw new Error(`took ${Math.round(took)} ms`);
    }
    return judged.is === "refused" ? judged.why : judged.is;
  } catch (problem) {
    throw new Error(`${name}, seed ${seed}: ${problem instanceof Error ? problem.message : String(problem)}`, { cause: problem });
  }
}

/** What is cut in two is the same file, or says that it cannot be put together. */
async function judgeCut(bytes: Uint8Array, whole: Judged, random: SeededRandom): Promise<void> {
  const cut = random.whole(0, bytes.length);
  const named = (source: ByteSource, part: string): ByteSource => ({ ...source, name: part });
  const judged = await judgeReading(named(sourceOf(bytes.subarray(cut)), "vervolg.xaf"), named(sourceOf(bytes.subarray(0, cut)), "begin.xaf"));
  if (judged.is === "read" && (whole.is !== "read" || judged.lines !== whole.lines || judged.cents !== whole.cents)) {
    throw new AssertionError({ message: "cut in two it is another file", actual: judged, expected: whole, operator: "deepStrictEqual" });
  }
}

/** With another digit a line may be rejected or be of the opening balance; it is never gone. */
async function judgeDigit(original: Uint8Array, random: SeededRandom): Promise<void> {
  const [before, after] = [await judgeReading(sourceOf(original)), await judgeReading(sourceOf(withOtherDigit(original, random)))];
  if (before.is === "read" && after.is === "read" && before.all !== after.all) {
    throw new AssertionError({ message: "with another digit it has other lines", actual: after, expected: before, operator: "deepStrictEqual" });
  }
}
