import { cents } from "../../rules/money/cents";
import type { CountedTotals } from "../model/ledger-survey";
import type { Sides } from "./read-sides";

/** Counts lines and both sides of them. */
export class TotalsCounter {
  private lines = 0;
  private debit = cents(0);
  private credit = cents(0);

  add(sides: Sides): void {
    this.lines += 1;
    this.debit = cents(this.debit + sides.debit);
    this.credit = cents(this.credit + sides.credit);
  }

  totals(): CountedTotals {
    return { lines: this.lines, debit: this.debit, credit: this.credit };
  }
}
