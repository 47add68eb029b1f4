/**
 * `npx tsx scripts/damage-ledgers.ts [COUNT] [FIRST SEED]`: damages the fixtures of tests/data/ledgers at random, 10.000 times unless told otherwise, and
 * reads each. Ends with 1 and the seed where reading crashes, takes too long, or loses a line or a cent; the same seed damages in the same way again.
 */
import { judgeDamaged, type Outcomes } from "../tests/ledger/damage/damaged-ledgers";

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);

async function run(): Promise<void> {
  const outcomes: Outcomes = new Map();
  for (let seed = first; seed < first + count; seed += 1) {
    const outcome = await judgeDamaged(seed);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  for (const [outcome, times] of [...outcomes].sort(([, one], [, other]) => other - one)) {
    process.stdout.write(`${String(times).padStart(6)} ${outcome}\n`);
  }
}

run().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`);
  process.exitCode = 1;
});
