import { columnLetters, columnOf, quoteSheet } from "./address";
import { sheetColumns, sheetRows } from "./area";

/** One corner of a reference; the part that is null spans the whole sheet ("A:A" has no row). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** An A1 reference in a formula. */
export interface Reference {
  readonly sheet: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

const token =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.![])|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** The formula with every A1 reference replaced by what `change` gives; texts, names and structured references stay. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | "#REF!"): string {
  return formula.replace(token, (found: string, sheet: string | undefined, address: string | undefined) => {
    if (address === undefined) {
      return found;
    }
    const [first = "", second] = address.split(":");
    const name = sheet === undefined ? null : sheet.slice(0, -1).replace(/^'(.*)'$/su, "$1").replaceAll("''", "'");
    const changed = change({ sheet: name, from: corner(first), to: second === undefined ? null : corner(second) });
    return changed === "#REF!" ? "#REF!" : written(changed);
  });
}

function corner(text: string): Corner {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const onlyRow = letters === "";
  return {
    row: digits === "" ? null : Number(digits) - 1,
    column: onlyRow ? null : columnOf(letters),
    rowFixed: (onlyRow ? columnMark : rowMark) === "$",
    columnFixed: !onlyRow && columnMark === "$",
  };
}

function written({ sheet, from, to }: Reference): string {
  const start = `${sheet === null ? "" : `${quoteSheet(sheet)}!`}${cornerText(from)}`;
  return to === null ? start : `${start}:${cornerText(to)}`;
}

function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? "" : `${columnFixed ? "$" : ""}${columnLetters(column)}`;
  return `${letters}${row === null ? "" : `${rowFixed ? "$" : ""}${String(row + 1)}`}`;
}

/** The formula as it reads when it is copied this many cells down and right: references without "$" move along. */
export function translateFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) {
    return formula;
  }
  const move = (place: Corner): Corner | null => {
    const row = place.row === null || place.rowFixed ? place.row : place.row + down;
    const column = place.column === null || place.columnFixed ? place.column : place.column + right;
    const lost = (row !== null && (row < 0 || row >= sheetRows)) || (column !== null && (column < 0 || column >= sheetColumns));
    return lost ? null : { ...place, row, column };
  };
  return mapReferences(formula, (reference) => {
    const from = move(reference.from);
    const to = reference.to === null ? null : move(reference.to);
    return from === null || (reference.to !== null && to === null) ? "#REF!" : { ...reference, from, to };
  });
}
