import type { CountedTotals } from "../model/ledger-survey";
import type { AuditfileRecord } from "./auditfile-record";
import type { Sides } from "./read-sides";
import { TotalsCounter } from "./totals-counter";

/** The opening balance of one part of an auditfile: what it comes to, and how it stands to that of another part. */
export class OpeningLines {
  private readonly counter = new TotalsCounter();
  /** What stands once in an opening balance: an account, or a line of a transaction of period 0. */
  private readonly places = new Set<string>();
  private readonly lines = new Map<string, number>();
  /** The lowest and highest number of a line of the element `openingBalance`; NaN where a line has none, which is never beyond another. */
  private first = Infinity;
  private last = -Infinity;

  /** `isHeld`: whether it will be held against others; else its lines are only counted. */
  constructor(private readonly isHeld: boolean) {}

  add(line: AuditfileRecord, sides: Sides): void {
    this.counter.add(sides);
    if (this.isHeld) {
      this.keep(line, sides);
    }
  }

  totals(): CountedTotals {
    return this.counter.totals();
  }

  /** Returns whether the other part says the same lines, in any order. */
  repeats(other: OpeningLines): boolean {
    return this.lines.size === other.lines.size && [...this.lines].every(([line, times]) => other.lines.get(line) === times);
  }

  /** Returns whether this can be the rest of the other: nothing stands in both, or its lines are numbered on from there. */
  continues(other: OpeningLines): boolean {
    return this.first > other.last || ![...this.places].some((place) => other.places.has(place));
  }

  private keep(line: AuditfileRecord, sides: Sides): void {
    const place = placeOf(line);
    this.places.add(place);
    const said = JSON.stringify([place, line.values.get("accID"), sides.debit, sides.credit]);
    this.lines.set(said, (this.lines.get(said) ?? 0) + 1);
    const number = line.part === "openingLine" ? Number(line.values.get("nr") ?? NaN) : NaN;
    this.first = Math.min(this.first, number);
    this.last = Math.max(this.last, number);
  }
}

function placeOf({ part, values, parent }: AuditfileRecord): string {
  const number = values.get("nr");
  const transaction = parent?.values.get("nr");
  return part === "line" && number !== undefined && transaction !== undefined
    ? JSON.stringify([parent?.parent?.values.get("jrnID") ?? "", transaction, number])
    : (values.get("accID") ?? "");
}
