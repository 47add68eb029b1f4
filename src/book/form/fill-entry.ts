import type { FormIndicator } from "./annex-form";
import { cellAt, isEmptyCell, plainSpaces } from "./cell-lines";
import { formAddress } from "./form-address";
import type { FillEntry, FillKind } from "./form-fill";
import type { FormCell, FormGrid, FormPlace } from "./form-grid";

/** Returns what becomes of a cell of the form for which the book has a value. `line` is the key of the line in a list. */
export function entryFor(grid: FormGrid, indicator: FormIndicator, place: FormPlace, next: number | string, line = ""): FillEntry {
  const cell = cellAt(grid, place.row, place.column);
  const agrees = cell !== undefined && holds(cell, next);
  const quoted = cell !== undefined && !cell.isText && typeof next === "string" && isReadByExcel(next);
  return { ...entryAt(grid, indicator, place, kindOf(cell, next, agrees), line), next, agrees, quoted };
}

/** Returns the entry of a cell of the form into which nothing can be written by the book, or of none where there is no cell. */
export function entryAt(grid: FormGrid, { code, text, control }: FormIndicator, place: FormPlace | null, is: FillKind, line = ""): FillEntry {
  const cell = place === null ? undefined : cellAt(grid, place.row, place.column);
  return { code, place, address: place === null ? "" : formAddress(place), line, text, control, old: cell?.value ?? "", next: null, is, quoted: false, agrees: false };
}

/** Returns the entry of a figure for which the form has no cell. */
export function entryNotFound(code: string, next: number | string | null, line = ""): FillEntry {
  return { code, place: null, address: "", line, text: "", control: "", old: "", next, is: "not-found", quoted: false, agrees: false };
}

/** Returns whether a cell can take the code or name of a line of a list and is empty. */
export function isFree(cell: FormCell | undefined, next: string): boolean {
  return cell !== undefined && isEmptyCell(cell) && !cell.formula && !cell.locked && takes(cell, next);
}

/** Returns whether a cell names this line: "060344", "060344 Utrecht", or a name ignoring case and spaces. */
export function namesLine(cell: FormCell | undefined, key: string): boolean {
  if (cell === undefined || isEmptyCell(cell)) {
    return false;
  }
  const shown = plainSpaces(String(cell.value)).toLowerCase();
  const sought = plainSpaces(key).toLowerCase();
  const isCode = /^\d+$/.test(sought);
  // A code typed into a cell for numbers has lost the zero in front.
  return shown === sought || (isCode && (shown.startsWith(`${sought} `) || shown === sought.replace(/^0+/, "")));
}

function kindOf(cell: FormCell | undefined, next: number | string, agrees: boolean): FillKind {
  if (cell === undefined) {
    return "not-found";
  }
  if (cell.formula) {
    return "formula";
  }
  if (cell.locked) {
    return "locked";
  }
  if (agrees) {
    return "same";
  }
  return takes(cell, next) ? (isEmptyCell(cell) ? "write" : "replaces") : "kind-differs";
}

function holds({ value }: FormCell, next: number | string): boolean {
  if (typeof next === "number") {
    return value === next;
  }
  const shown = typeof value === "string" ? plainSpaces(value).toLowerCase() : null;
  const sought = plainSpaces(next).toLowerCase();
  return shown === sought || (shown !== null && /^06\d{4}$/.test(sought) && shown.startsWith(`${sought} `));
}

/**
 * Whether a value can stay what it is in a cell. A cell for text makes text of a number. Of text such as "060344" another cell makes a number,
 * formula or truth value; an apostrophe before it keeps it text where the format is General. A cell with a format of its own is meant for
 * something else, and the form's formats are not ours.
 */
function takes({ isText, isGeneral }: FormCell, next: number | string): boolean {
  if (typeof next === "number") {
    return !isText;
  }
  return isText ? !next.startsWith("'") : isGeneral || !isReadByExcel(next);
}

function isReadByExcel(text: string): boolean {
  return /^[\s=+\-@'\d.,€$(#\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) || /^(?:true|false)$/i.test(text.trim());
}
