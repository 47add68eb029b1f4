import type { Area } from "./area";
import { isEntireColumn, isEntireRow } from "./area";
import type { Cell } from "./cell";
import { emptyCell } from "./cell";
import type { CellFormat } from "./cell-format";
import { plainFormat } from "./cell-format";
import { RowLines, type Line } from "./row-lines";

/** The cells of one sheet, stored where something stands; formats of whole rows and columns are kept apart. */
export class CellGrid {
  readonly #rows = new RowLines();
  readonly columnFormats = new Map<number, CellFormat>();
  readonly rowFormats = new Map<number, CellFormat>();
  readonly #blanks = new WeakMap<CellFormat, Cell>();

  get(row: number, column: number): Cell {
    return this.#rows.get(row)?.[column] ?? this.#blank(row, column);
  }

  set(row: number, column: number, cell: Cell): void {
    this.#rows.made(row)[column] = cell;
  }

  #blank(row: number, column: number): Cell {
    const format = this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? plainFormat;
    return this.#blankOf(format);
  }

  #blankOf(format: CellFormat): Cell {
    if (format === plainFormat) {
      return emptyCell;
    }
    const known = this.#blanks.get(format);
    if (known !== undefined) {
      return known;
    }
    const blank = { ...emptyCell, format };
    this.#blanks.set(format, blank);
    return blank;
  }

  /** Calls `visit` for every stored cell of the area, in no promised order; a stored cell may be empty but formatted. */
  visit(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    for (const [line, row] of this.#linesOf(area)) {
      const end = Math.min(line.length, area.column + area.columns);
      for (let column = area.column; column < end; column += 1) {
        const cell = line[column];
        if (cell !== undefined) {
          visit(cell, row, column);
        }
      }
    }
  }

  /** The stored rows of the area, as they are now: who visits them may drop some. */
  #linesOf(area: Area): readonly (readonly [Line, number])[] {
    const lines: (readonly [Line, number])[] = [];
    if (area.rows > this.#rows.size) {
      this.#rows.forEach((line, row) => {
        if (row >= area.row && row < area.row + area.rows) {
          lines.push([line, row]);
        }
      });
      return lines;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = this.#rows.get(row);
      if (line !== undefined) {
        lines.push([line, row]);
      }
    }
    return lines;
  }

  /** The smallest rectangle from the first to the last cell that `counts`; null when none does. */
  used(counts: (cell: Cell) => boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.#rows.forEach((line, row) => {
      for (let column = 0; column < line.length; column += 1) {
        const cell = line[column];
        if (cell !== undefined && counts(cell)) {
          top = Math.min(top, row);
          bottom = Math.max(bottom, row);
          left = Math.min(left, column);
          right = Math.max(right, column);
        }
      }
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Gives every cell of the area a format made from its own; whole rows and columns keep one format for blank cells. */
  format(area: Area, change: (format: CellFormat) => CellFormat): void {
    const put = (cell: Cell, row: number, column: number): void => this.set(row, column, { ...cell, format: change(cell.format) });
    if (isEntireColumn(area)) {
      this.visit(area, put);
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        this.columnFormats.set(column, change(this.columnFormats.get(column) ?? plainFormat));
      }
      return;
    }
    if (isEntireRow(area)) {
      this.visit(area, put);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        this.rowFormats.set(row, change(this.rowFormats.get(row) ?? plainFormat));
      }
      return;
    }
    const changed = new Map<CellFormat, CellFormat>();
    let [before, after]: [CellFormat | null, CellFormat] = [null, plainFormat];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = this.#rows.get(row);
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = line?.[column] ?? this.#blank(row, column);
        // Beside and below each other stand cells of one format: a large area costs no look-up per cell.
        if (cell.format !== before) {
          before = cell.format;
          after = changed.get(before) ?? change(before);
          changed.set(before, after);
        }
        if (after !== before) {
          this.set(row, column, this.#formatted(cell, after));
        }
      }
    }
  }

  /** Gives the rows of the area one format per column; row by row, so that a large area is gone through once. */
  formatRows(area: Area, formats: readonly CellFormat[]): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      formats.forEach((format, at) => {
        const cell = this.get(row, area.column + at);
        if (cell.format !== format) {
          this.set(row, area.column + at, this.#formatted(cell, format));
        }
      });
    }
  }

  /** Blank cells of one format share one cell: rows that are formatted before they are filled take no room twice. */
  #formatted({ value, formula, quoted }: Cell, format: CellFormat): Cell {
    return value === null && formula === null && !quoted ? this.#blankOf(format) : { value, formula, format, quoted };
  }

  /** Moves the cells of the area; what stood there or at the target is gone unless it moved itself. */
  move(area: Area, down: number, right: number): void {
    const moved: { readonly cell: Cell; readonly row: number; readonly column: number }[] = [];
    this.visit(area, (cell, row, column) => moved.push({ cell, row, column }));
    for (const { row, column } of moved) {
      this.#drop(row, column);
    }
    for (const { cell, row, column } of moved) {
      this.set(row + down, column + right, cell);
    }
  }

  /** Removes content and format of the area. */
  drop(area: Area): void {
    const gone: [number, number][] = [];
    this.visit(area, (_, row, column) => gone.push([row, column]));
    for (const [row, column] of gone) {
      this.#drop(row, column);
    }
  }

  #drop(row: number, column: number): void {
    const line = this.#rows.get(row);
    if (line !== undefined) {
      // A sparse row keeps the places of its neighbours.
      line[column] = undefined;
      if (line.every((cell) => cell === undefined)) {
        this.#rows.delete(row);
      }
    }
  }
}
