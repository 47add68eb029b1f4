import type { CheckContext } from "../checks/check-context";
import type { Expenditure } from "../model/expenditure";
import type { PurposeTotal, SpendingCell, Totals, YearTotal } from "../model/totals";
import { cents } from "../money/cents";
import { noMoves, smallTableTotals, type SmallTableTotals, type YearMoves } from "./small-table-totals";
import { SpendingCube } from "./spending-cube";

/** The totals of a book, kept up to date row by row. */
export class RunningTotals {
  private readonly cube: SpendingCube;
  private readonly others: SmallTableTotals;
  private uncounted = 0;
  private current: Totals | null = null;

  constructor(private readonly context: CheckContext) {
    this.cube = new SpendingCube(context);
    this.others = smallTableTotals(context.book);
  }

  /** Enters a row of spending (`sign` 1) or takes it out again (`sign` -1). */
  addExpenditure(row: Expenditure, sign: 1 | -1): void {
    this.current = null;
    if (row.amount === null) {
      this.uncounted += sign;
    } else {
      this.cube.add(row, row.amount, sign);
    }
  }

  /**
   * Returns the totals as they stand.
   * @throws RangeError when a sum leaves the range in which cents are exact (90 trillion euros).
   */
  totals(): Totals {
    return (this.current ??= this.addUp(this.cube.cells()));
  }

  private addUp(cells: readonly SpendingCell[]): Totals {
    const { allocated, moves, takenOver } = this.others;
    const spent = cells.reduce((sum, cell) => sum + cell.spent, moves.spent);
    const left = moves.transferredIn - moves.transferredOut - spent;
    return {
      allocated: cents(allocated),
      ...inCents({ ...moves, spent }),
      takenOver: inCents(takenOver),
      leftOfAllocation: cents(allocated + left),
      leftOfReceived: cents(moves.received + left - moves.repaid),
      byPurpose: this.byPurpose(cells),
      byYear: this.byYear(cells),
      cells,
      expenditureRows: cells.reduce((sum, { rows }) => sum + rows, this.uncounted),
      uncounted: this.uncounted,
    };
  }

  /** All purposes of the scheme, and last what no known purpose covers, where there are such rows. */
  private byPurpose(cells: readonly SpendingCell[]): readonly PurposeTotal[] {
    const sums = new Map<string | null, number>(this.context.scheme.purposes.map(({ code }) => [code, 0]));
    for (const { purpose, spent } of cells) {
      sums.set(purpose, (sums.get(purpose) ?? 0) + spent);
    }
    return [...sums].map(([purpose, spent]) => ({ purpose, spent: cents(spent) }));
  }

  /** All years of the scheme, any other year in which an amount stands, and last what has no year. */
  private byYear(cells: readonly SpendingCell[]): readonly YearTotal[] {
    const { firstYear, lastYear } = this.context.scheme;
    const sums = new Map<number | null, YearMoves>();
    for (let year = firstYear; year <= lastYear; year += 1) {
      sums.set(year, noMoves());
    }
    for (const [year, moves] of this.others.byYear) {
      sums.set(year, { ...moves });
    }
    for (const { year, spent } of cells) {
      const moves = sums.get(year) ?? noMoves();
      moves.spent += spent;
      sums.set(year, moves);
    }
    return [...sums].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity)).map(([year, moves]) => ({ year, ...inCents(moves) }));
  }
}

function inCents(moves: Readonly<YearMoves>) {
  return {
    received: cents(moves.received),
    spent: cents(moves.spent),
    transferredIn: cents(moves.transferredIn),
    transferredOut: cents(moves.transferredOut),
    repaid: cents(moves.repaid),
  };
}
