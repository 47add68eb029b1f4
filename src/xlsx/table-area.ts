/** Rows and columns of a sheet, counted from 0; the last ones belong to it. */
export interface TableArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const corner = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** Returns the area of a range such as "A4:S334", or null where the text is none. */
export function tableArea(range: string): TableArea | null {
  const [from, until] = range.split(":").map(cornerOf);
  if (from === undefined || from === null || until === null) {
    return null;
  }
  const last = until ?? from;
  return { top: from.row, left: from.column, bottom: last.row, right: last.column };
}

function cornerOf(text: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = corner.exec(text) ?? [];
  if (letters === undefined || digits === undefined) {
    return null;
  }
  return { row: Number(digits) - 1, column: Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}
