import type { CheckContext } from "../checks/check-context";
import { yearOf } from "../dates/year-of";
import type { Book } from "../model/book";
import type { Expenditure } from "../model/expenditure";
import type { PurposeTotal, Totals, YearTotal } from "../model/totals";
import { cents } from "../money/cents";

/** A sum with the number of amounts in it, so that a sum of zero over rows differs from no row at all. */
interface Tally {
  cents: number;
  rows: number;
}

interface YearTally {
  readonly received: Tally;
  readonly spent: Tally;
}

const empty = (): Tally => ({ cents: 0, rows: 0 });

/** The totals of a book, kept up to date row by row. */
export class RunningTotals {
  private readonly allocated = empty();
  private readonly received = empty();
  private readonly spent = empty();
  private readonly transferredIn = empty();
  private readonly transferredOut = empty();
  private readonly byPurpose = new Map<string, Tally>();
  private readonly outsidePurposes = empty();
  private readonly byYear = new Map<number | null, YearTally>();
  private uncounted = 0;

  constructor(private readonly context: CheckContext) {
    for (const { code } of context.scheme.purposes) {
      this.byPurpose.set(code, empty());
    }
  }

  /** Enters everything but spending. */
  addOthers(book: Book): void {
    for (const { amount } of book.allocations) {
      enter(this.allocated, amount, 1);
    }
    for (const { amount, receivedOn } of book.receipts) {
      enter(this.received, amount, 1);
      enter(this.yearTally(receivedOn === null ? null : yearOf(receivedOn)).received, amount, 1);
    }
    for (const { amount, direction } of book.transfers) {
      const known = direction.toLowerCase();
      if (known === "van" || known === "aan") {
        enter(known === "van" ? this.transferredIn : this.transferredOut, amount, 1);
      }
    }
  }

  /** Enters a row of spending (`sign` 1) or takes it out again (`sign` -1). */
  addExpenditure(row: Expenditure, sign: 1 | -1): void {
    if (row.amount === null) {
      this.uncounted += sign;
      return;
    }
    const purpose = this.context.resolveMeasure(row.measure)?.purpose;
    const tally = purpose === null || purpose === undefined ? this.outsidePurposes : this.byPurpose.get(purpose.code);
    enter(tally ?? this.outsidePurposes, row.amount, sign);
    enter(this.yearTally(row.year).spent, row.amount, sign);
    enter(this.spent, row.amount, sign);
  }

  /**
   * Returns the totals as they stand.
   * @throws RangeError when a sum leaves the range in which cents are exact (90 trillion euros).
   */
  totals(): Totals {
    const moved = this.transferredIn.cents - this.transferredOut.cents;
    return {
      allocated: cents(this.allocated.cents),
      received: cents(this.received.cents),
      spent: cents(this.spent.cents),
      transferredIn: cents(this.transferredIn.cents),
      transferredOut: cents(this.transferredOut.cents),
      leftOfAllocation: cents(this.allocated.cents + moved - this.spent.cents),
      leftOfReceived: cents(this.received.cents + moved - this.spent.cents),
      byPurpose: this.purposeTotals(),
      byYear: this.yearTotals(),
      expenditureRows: this.spent.rows + this.uncounted,
      uncounted: this.uncounted,
    };
  }

  private purposeTotals(): readonly PurposeTotal[] {
    const known: PurposeTotal[] = [...this.byPurpose].map(([purpose, tally]) => ({ purpose, spent: cents(tally.cents) }));
    return this.outsidePurposes.rows === 0 ? known : [...known, { purpose: null, spent: cents(this.outsidePurposes.cents) }];
  }

  /** All years of the scheme, any other year in which an amount stands, and last the rows without a year. */
  private yearTotals(): readonly YearTotal[] {
    const { firstYear, lastYear } = this.context.scheme;
    const years = new Set(Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index));
    for (const [year, { received, spent }] of this.byYear) {
      if (year !== null && received.rows + spent.rows > 0) {
        years.add(year);
      }
    }
    const known: (number | null)[] = [...years].sort((a, b) => a - b);
    const without = this.byYear.get(null);
    if (without !== undefined && without.received.rows + without.spent.rows > 0) {
      known.push(null);
    }
    return known.map((year) => {
      const tally = this.byYear.get(year);
      return { year, received: cents(tally?.received.cents ?? 0), spent: cents(tally?.spent.cents ?? 0) };
    });
  }

  private yearTally(year: number | null): YearTally {
    let tally = this.byYear.get(year);
    if (tally === undefined) {
      tally = { received: empty(), spent: empty() };
      this.byYear.set(year, tally);
    }
    return tally;
  }
}

function enter(tally: Tally, amount: number | null, sign: 1 | -1): void {
  if (amount !== null) {
    tally.cents += sign * amount;
    tally.rows += sign;
  }
}
