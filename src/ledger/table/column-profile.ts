import type { SourceCell } from "../model/source-cell";
import type { SourceTable } from "../model/source-table";
import { bookingSide } from "./booking-side";
import { cellText } from "./cell-text";
import { readAmountCell } from "./read-amount-cell";
import { readDateCell } from "./read-date-cell";

/** What the values of a column look like. */
export interface ColumnProfile {
  readonly dates: boolean;
  /** Amounts with two decimals; a code such as "0420.10" is none. */
  readonly amounts: boolean;
  /** D or C, and both of them. */
  readonly sides: boolean;
  /** Short codes that come back. */
  readonly codes: boolean;
}

/** So many lines of a file are enough to see what a column holds. */
const looked = 500;
/** So many of its values must be of a kind: a few lines of any file are wrong. */
const enough = 0.9;

/** Returns what the column at this position looks like, from its first 500 lines. */
export function columnProfile({ records }: SourceTable, position: number): ColumnProfile {
  const cells = records.slice(0, looked).map(({ cells }) => cells[position] ?? "");
  const filled = cells.filter((cell) => cellText(cell) !== "");
  const mostly = (test: (cell: SourceCell) => boolean) => filled.length > 0 && filled.filter(test).length >= filled.length * enough;
  const distinct = new Set(filled.map(cellText)).size;
  const sides = new Set(filled.map((cell) => bookingSide(cellText(cell))));
  return {
    dates: mostly(isDate),
    amounts: mostly(isAmount) && filled.some(hasDecimals),
    sides: mostly((cell) => bookingSide(cellText(cell)) !== null) && sides.has("debit") && sides.has("credit"),
    codes: mostly(isCode) && (filled.length < 3 || distinct < filled.length),
  };
}

function isDate(cell: SourceCell): boolean {
  return readDateCell(cell, "day-first").is === "value" || readDateCell(cell, "month-first").is === "value";
}

function isAmount(cell: SourceCell): boolean {
  if (typeof cell === "number") {
    return readAmountCell(cell, null).is === "value";
  }
  return /[.,]\d{2}\)?-?$|^[^.,]*-$/.test(cellText(cell)) && !/^0\d/.test(cellText(cell)) && readAmountCell(cell, null).is === "value";
}

function hasDecimals(cell: SourceCell): boolean {
  return typeof cell === "number" ? !Number.isInteger(cell) : true;
}

function isCode(cell: SourceCell): boolean {
  const text = cellText(cell);
  return /^\d[\d.]{1,11}$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}
