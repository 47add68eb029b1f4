import type { GridCell } from "../grid";

const mostColumns = 16_384;
const mostRows = 1_048_576;

/** Rows of a sheet that is written with repetitions: 16.000 empty cells, a million empty rows. Empty ends are left out. */
export class RowCollector {
  readonly rows: (readonly GridCell[])[] = [];
  private row: GridCell[] = [];
  private repeated = 1;
  private emptyCells = 0;
  private emptyRows = 0;

  begin(repeated: number): void {
    this.row = [];
    this.repeated = repeated;
    this.emptyCells = 0;
  }

  add(cell: GridCell, repeated: number): void {
    if (cell === "") {
      this.emptyCells += repeated;
      return;
    }
    this.append(this.row, "", this.emptyCells, mostColumns);
    this.append(this.row, cell, repeated, mostColumns);
    this.emptyCells = 0;
  }

  /** Ends the row; returns how many cells it came to, its repetitions counted. */
  end(): number {
    if (this.row.length === 0) {
      this.emptyRows += this.repeated;
      return 0;
    }
    this.append(this.rows, [], this.emptyRows, mostRows);
    this.emptyRows = 0;
    const before = this.rows.length;
    this.append(this.rows, this.row, this.repeated, mostRows);
    return (this.rows.length - before) * this.row.length;
  }

  private append<Item>(list: Item[], item: Item, times: number, most: number): void {
    for (let count = Math.min(times, most - list.length); count > 0; count -= 1) {
      list.push(item);
    }
  }
}
