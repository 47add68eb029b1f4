import { cents } from "../../rules/money/cents";
import type { CountedTotals, OpeningTotals, PartOpening } from "../model/ledger-survey";
import type { AuditfileRecord } from "./auditfile-record";
import { OpeningLines } from "./opening-lines";
import type { Sides } from "./read-sides";

/**
 * Counts the opening balance of an auditfile, part by part. Parts that are whole documents may each repeat it: then it counts once. What has
 * nothing in common with what was counted, or is numbered on from there, is the rest of it and is added. What says otherwise in the same
 * places is neither: it is not counted, and told.
 */
export class OpeningCounter {
  private readonly counted: OpeningLines[] = [];
  private readonly differing: PartOpening[] = [];
  private current: OpeningLines;
  private part = 0;

  /** `inParts`: whether the file is several documents, of which the lines must be held against each other. */
  constructor(private readonly inParts: boolean) {
    this.current = new OpeningLines(inParts);
  }

  add(line: AuditfileRecord, sides: Sides): void {
    this.current.add(line, sides);
  }

  /** A part begins: what came before it is a whole. */
  nextPart(): void {
    this.settle();
    this.part += 1;
  }

  /** Returns what the opening balance comes to at the end of the last part; null where there is none. */
  totals(): OpeningTotals | null {
    this.settle();
    const [first, ...rest] = this.counted.map((lines) => lines.totals());
    if (first === undefined) {
      return null;
    }
    const sum = rest.reduce(added, first);
    return this.differing.length === 0 ? sum : { ...sum, differing: this.differing };
  }

  private settle(): void {
    const { current } = this;
    this.current = new OpeningLines(this.inParts);
    if (current.totals().lines === 0 || this.counted.some((lines) => current.repeats(lines))) {
      return;
    }
    if (this.counted.every((lines) => current.continues(lines))) {
      this.counted.push(current);
    } else {
      this.differing.push({ ...current.totals(), part: this.part });
    }
  }
}

function added(one: CountedTotals, other: CountedTotals): CountedTotals {
  return { lines: one.lines + other.lines, debit: cents(one.debit + other.debit), credit: cents(one.credit + other.credit) };
}
