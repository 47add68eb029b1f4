import { judgeDamaged, ledgerFiles, type Outcomes } from "./damaged-ledgers";

test("every fixture of a ledger takes part", () => {
  expect(ledgerFiles.length).toBeGreaterThanOrEqual(50);
});

test("three hundred damaged files are read or refused: none crashes, none loses a line or a cent (npx tsx scripts/damage-ledgers.ts tries ten thousand)", async () => {
  const outcomes: Outcomes = new Map();
  for (let seed = 1; seed <= 300; seed += 1) {
    const outcome = await judgeDamaged(seed);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  // Damage that always ended in the same way would prove nothing.
  expect(outcomes.get("read")).toBeGreaterThan(30);
  expect(outcomes.size).toBeGreaterThan(4);
}, 120_000);
