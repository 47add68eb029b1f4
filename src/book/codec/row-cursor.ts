import type { IsoDate } from "../../rules/dates/iso-date";
import type { Cents } from "../../rules/money/cents";
import { centsFromNumber } from "../../rules/money/cents-from-number";
import type { Unreadable, UnreadableReason } from "../../rules/model/unreadable";
import type { CellValue } from "./raw-cell";
import type { RawTable } from "./raw-table";
import { readDateCell } from "./read-date-cell";
import { shownCell } from "./shown-cell";

const clean: readonly never[] = [];

/**
 * Reads the rows of one table as the properties of a model. Columns are found by header; one that the table lacks reads as empty.
 * A cell that does not fit its column is recorded and reads as null (as empty text in a text column); nothing is thrown for what a
 * user typed.
 */
export class RowCursor<Column extends string> {
  readonly #table: RawTable;
  readonly #positions: Readonly<Record<Column | "rowId", number>>;
  readonly #formulas: ReadonlyMap<number, readonly Column[]>;
  #row = 0;
  #cells: readonly CellValue[] = clean;
  #unreadable: Unreadable<Column>[] | null = null;

  constructor(table: RawTable, headers: Readonly<Record<Column | "rowId", string>>) {
    this.#table = table;
    const entries = Object.entries<string>(headers).map(([column, header]): readonly [string, number] => [column, table.headers.indexOf(header)]);
    this.#positions = Object.fromEntries(entries) as Record<Column | "rowId", number>;
    this.#formulas = formulasByRow(table, new Map(entries.flatMap(([column, position]) => (column === "rowId" ? [] : [[position, column as Column]]))));
  }

  /** Goes to a row of the table, counted from 0. */
  goTo(row: number): void {
    this.#row = row;
    this.#cells = this.#table.rows[row] ?? clean;
    this.#unreadable = null;
  }

  /** Cells of the current row that could not be read so far; one shared empty array for a clean row. */
  unreadable(): readonly Unreadable<Column>[] {
    return this.#unreadable ?? clean;
  }

  /** Columns of the current row whose cells hold a formula, as far as the source tells. */
  formulas(): readonly Column[] {
    return this.#formulas.get(this.#row) ?? clean;
  }

  rowId(): string {
    const value = this.#cells[this.#positions.rowId];
    return typeof value === "string" ? value.trim() : "";
  }

  /** Text as it stands, for a space at its end also keeps Excel from finding it; blanks alone read as empty. */
  text(column: Column): string {
    const value = this.#cell(column);
    if (this.#isError(column)) {
      this.#record(column, value, "error");
      return "";
    }
    const text = typeof value === "string" ? value : shownCell(value);
    return text.trim() === "" ? "" : text;
  }

  date(column: Column): IsoDate | null {
    const number = this.#number(column);
    if (number === null) {
      return null;
    }
    const date = readDateCell(number);
    return date ?? this.#record(column, number, "range");
  }

  cents(column: Column): Cents | null {
    const number = this.#number(column);
    if (number === null) {
      return null;
    }
    const read = centsFromNumber(number);
    return read.is === "cents" ? read.cents : this.#record(column, number, read.is);
  }

  /** A whole number that is not negative, such as pupils. */
  whole(column: Column): number | null {
    return this.#wholeBetween(column, 0, Number.MAX_SAFE_INTEGER);
  }

  year(column: Column): number | null {
    return this.#wholeBetween(column, 1900, 9999);
  }

  /** A number as decimal text. */
  decimal(column: Column): string | null {
    const number = this.#number(column);
    return number === null ? null : String(number);
  }

  #wholeBetween(column: Column, from: number, until: number): number | null {
    const number = this.#number(column);
    if (number === null) {
      return null;
    }
    if (!Number.isInteger(number)) {
      return this.#record(column, number, "decimals");
    }
    return number >= from && number <= until ? number : this.#record(column, number, "range");
  }

  #number(column: Column): number | null {
    const value = this.#cell(column);
    if (typeof value === "number") {
      return value;
    }
    if (typeof value === "string" && value.trim() === "") {
      return null;
    }
    return this.#record(column, value, this.#isError(column) ? "error" : "text");
  }

  #cell(column: Column): CellValue {
    const position = this.#positions[column];
    return position < 0 ? "" : (this.#cells[position] ?? "");
  }

  #isError(column: Column): boolean {
    return this.#table.errors.size > 0 && this.#table.errors.has(`${this.#row}:${this.#positions[column]}`);
  }

  #record(column: Column, value: CellValue, why: UnreadableReason): null {
    this.#unreadable ??= [];
    this.#unreadable.push({ column, shown: shownCell(value), why });
    return null;
  }
}

/** A calculated column holds a formula in every row of the sheet, so the cells are gone through once, and none but those of the model are kept. */
function formulasByRow<Column>({ formulas }: RawTable, columns: ReadonlyMap<number, Column>): ReadonlyMap<number, readonly Column[]> {
  const found = new Map<number, Column[]>();
  for (const cell of formulas ?? []) {
    const [row = NaN, position = NaN] = cell.split(":").map(Number);
    const column = columns.get(position);
    if (column !== undefined) {
      found.set(row, [...(found.get(row) ?? []), column]);
    }
  }
  return found;
}
