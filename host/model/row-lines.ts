import type { Cell } from "./cell";

/** The stored cells of one row, by column. */
export type Line = (Cell | undefined)[];

type Page = (Line | undefined)[];

const rowsPerPage = 256;

/**
 * The rows of a sheet in which something stands. They are kept in pages of neighbours, and the page that was asked for last is at hand: who
 * goes through a hundred thousand rows looks up four hundred pages.
 */
export class RowLines {
  readonly #pages = new Map<number, Page>();
  #lastNumber = -1;
  #lastPage: Page | undefined;
  #size = 0;

  /** How many rows are stored. */
  get size(): number {
    return this.#size;
  }

  get(row: number): Line | undefined {
    return this.#page(row)?.[row % rowsPerPage];
  }

  /** The row, made where there is none. */
  made(row: number): Line {
    const known = this.get(row);
    if (known !== undefined) {
      return known;
    }
    const line: Line = [];
    const page = this.#page(row) ?? this.#newPage(row);
    page[row % rowsPerPage] = line;
    this.#size += 1;
    return line;
  }

  delete(row: number): void {
    const page = this.#page(row);
    if (page?.[row % rowsPerPage] !== undefined) {
      page[row % rowsPerPage] = undefined;
      this.#size -= 1;
    }
  }

  /** Calls `visit` for each stored row, in no promised order. */
  forEach(visit: (line: Line, row: number) => void): void {
    for (const [number, page] of this.#pages) {
      page.forEach((line, at) => {
        if (line !== undefined) {
          visit(line, number * rowsPerPage + at);
        }
      });
    }
  }

  #page(row: number): Page | undefined {
    const number = Math.floor(row / rowsPerPage);
    if (number !== this.#lastNumber) {
      this.#lastNumber = number;
      this.#lastPage = this.#pages.get(number);
    }
    return this.#lastPage;
  }

  #newPage(row: number): Page {
    const page: Page = [];
    this.#pages.set(Math.floor(row / rowsPerPage), page);
    this.#lastPage = page;
    return page;
  }
}
