import type { BookContext } from "../model/book-view";
import type { Expenditure } from "../model/expenditure";
import { moneySources } from "../model/ledger-figure";
import type { SpendingCell } from "../model/totals";
import { cents } from "../money/cents";

/** A cell while it is being filled. */
interface Cell {
  readonly measure: string;
  readonly purpose: string | null;
  readonly subsidy: string;
  readonly fundedBy: string;
  readonly year: number | null;
  readonly ledgerYear: number | null;
  readonly correctsYear: number | null;
  spent: number;
  recoverableVat: number;
  otherFunding: number;
  rows: number;
}

/** The cells of one measure, by subsidy as it stands in its table and as rows write it; both lead to the same lists. */
interface MeasureCells {
  readonly measure: string;
  readonly purpose: string | null;
  readonly bySubsidy: Map<string, Cell[]>;
  readonly asWritten: Map<string, Cell[]>;
}

/** The spending of a book in cells, kept up to date row by row. */
export class SpendingCube {
  private readonly byMeasure = new Map<string, MeasureCells>();
  private readonly asWritten = new Map<string, MeasureCells>();
  private inOrder: Cell[] | null = null;

  constructor(private readonly context: BookContext) {}

  /** Enters an amount of a row (`sign` 1) or takes it out again (`sign` -1). */
  add(row: Expenditure, amount: number, sign: 1 | -1): void {
    const cell = this.cellOf(row);
    cell.spent += sign * amount;
    cell.recoverableVat += sign * (row.recoverableVat ?? 0);
    cell.otherFunding += sign * (row.otherFunding ?? 0);
    cell.rows += sign;
  }

  /**
   * Returns the cells that hold a row, by measure, subsidy, source of money and years.
   * @throws RangeError when a sum leaves the range in which cents are exact.
   */
  cells(): readonly SpendingCell[] {
    this.inOrder ??= [...this.byMeasure.values()].flatMap(({ bySubsidy }) => [...bySubsidy.values()].flat()).sort(compareCells);
    const filled: SpendingCell[] = [];
    for (const cell of this.inOrder) {
      if (cell.rows > 0) {
        const { spent, recoverableVat, otherFunding, ...rest } = cell;
        filled.push({ ...rest, spent: cents(spent), recoverableVat: cents(recoverableVat), otherFunding: cents(otherFunding) });
      }
    }
    return filled;
  }

  private cellOf(row: Expenditure): Cell {
    const { year, correctsYear } = row;
    const ledgerYear = row.ledgerYear ?? year;
    const fundedBy = row.fundedBy === "" ? "rijk" : asKnownSource(row.fundedBy);
    const ofMeasure = this.asWritten.get(row.measure) ?? this.newMeasure(row.measure);
    const cells = ofMeasure.asWritten.get(row.subsidy) ?? this.newSubsidy(ofMeasure, row.subsidy);
    for (const cell of cells) {
      if (cell.year === year && cell.ledgerYear === ledgerYear && cell.correctsYear === correctsYear && cell.fundedBy === fundedBy) {
        return cell;
      }
    }
    const subsidy = this.subsidyName(row.subsidy);
    const fresh: Cell = {
      measure: ofMeasure.measure,
      purpose: ofMeasure.purpose,
      subsidy,
      fundedBy,
      year,
      ledgerYear,
      correctsYear,
      spent: 0,
      recoverableVat: 0,
      otherFunding: 0,
      rows: 0,
    };
    cells.push(fresh);
    this.inOrder = null;
    return fresh;
  }

  private newMeasure(written: string): MeasureCells {
    const resolved = this.context.resolveMeasure(written);
    const measure = resolved?.measure.name ?? written;
    let cells = this.byMeasure.get(measure);
    if (cells === undefined) {
      cells = { measure, purpose: resolved?.purpose?.code ?? null, bySubsidy: new Map(), asWritten: new Map() };
      this.byMeasure.set(measure, cells);
    }
    this.asWritten.set(written, cells);
    return cells;
  }

  private newSubsidy({ bySubsidy, asWritten }: MeasureCells, written: string): Cell[] {
    const subsidy = this.subsidyName(written);
    const cells = bySubsidy.get(subsidy) ?? [];
    bySubsidy.set(subsidy, cells);
    asWritten.set(written, cells);
    return cells;
  }

  private subsidyName(written: string): string {
    return this.context.resolveSubsidy(written)?.reference ?? written;
  }
}

function asKnownSource(written: string): string {
  const folded = written.toLowerCase();
  return moneySources.find((source) => source === folded) ?? written;
}

function compareCells(a: Cell, b: Cell): number {
  return (
    compareText(a.measure, b.measure) ||
    compareText(a.subsidy, b.subsidy) ||
    compareText(a.fundedBy, b.fundedBy) ||
    compareYears(a.year, b.year) ||
    compareYears(a.ledgerYear, b.ledgerYear) ||
    compareYears(a.correctsYear, b.correctsYear)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** No year stands after every year. */
function compareYears(a: number | null, b: number | null): number {
  return a === b ? 0 : (a ?? Infinity) - (b ?? Infinity);
}
