import type { LineSum, PlannedLine } from "../../ledger/model/import-plan";
import { cents } from "../../rules/money/cents";

/** Returns lines and cents per key of the lines that have one, in the order in which the keys first come. */
export function linesPerKey<Key>(lines: readonly PlannedLine[], keyOf: (line: PlannedLine) => Key | null): ReadonlyMap<Key, LineSum> {
  const sums = new Map<Key, LineSum>();
  for (const planned of lines) {
    const key = keyOf(planned);
    if (key !== null) {
      const before = sums.get(key);
      sums.set(key, { lines: (before?.lines ?? 0) + 1, cents: cents((before?.cents ?? 0) + planned.line.amount) });
    }
  }
  return sums;
}
