import { cents, type Cents } from "../../rules/money/cents";
import type { DimensionValue } from "../model/ledger-survey";

/** Counts lines and cents per code. */
export interface DimensionTally {
  add(code: string, name: string, amount: Cents): void;
  /** What was counted, by code. */
  values(): DimensionValue[];
}

/** Returns a tally with nothing in it. The first name that a code comes with is its name. */
export function createDimensionTally(): DimensionTally {
  const counted = new Map<string, DimensionValue>();
  return {
    add(code, name, amount) {
      const before = counted.get(code);
      counted.set(code, { code, name: before?.name === undefined || before.name === "" ? name : before.name, lines: (before?.lines ?? 0) + 1, cents: cents((before?.cents ?? 0) + amount) });
    },
    values: () => [...counted.values()].sort((one, other) => (one.code < other.code ? -1 : one.code > other.code ? 1 : 0)),
  };
}
