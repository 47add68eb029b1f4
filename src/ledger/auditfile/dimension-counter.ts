import { cents, type Cents } from "../../rules/money/cents";
import type { DimensionValue } from "../model/ledger-survey";
import type { Sides } from "./read-sides";

interface Count {
  lines: number;
  cents: Cents;
}

/** Counts lines and debit minus credit per code. */
export class DimensionCounter {
  private readonly counts = new Map<string, Count>();

  add(code: string, { debit, credit }: Sides): void {
    const count = this.counts.get(code) ?? { lines: 0, cents: cents(0) };
    count.lines += 1;
    count.cents = cents(count.cents + debit - credit);
    this.counts.set(code, count);
  }

  /** Returns what was counted per code, ordered by code, with the name of each. */
  values(nameOf: (code: string) => string): readonly DimensionValue[] {
    return [...this.counts]
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([code, count]) => ({ code, name: nameOf(code), lines: count.lines, cents: count.cents }));
  }
}
