import type { WrittenCell } from "./row-matrix";

/** Excel on the web refuses a request above 5 MB; this leaves room for what surrounds the values. */
const bytesPerSlice = 3_500_000;

/** A run of rows that fits in one request. `first` counts from the first row to be written. */
export interface Slice {
  readonly first: number;
  readonly rows: WrittenCell[][];
}

/** Cuts rows into slices by their size in UTF-8 bytes as JSON, of `mostRows` at most; a row that is too large on its own is a slice of its own. */
export function slices(rows: readonly WrittenCell[][], limit: number = bytesPerSlice, mostRows: number = Number.POSITIVE_INFINITY): Slice[] {
  const encoder = new TextEncoder();
  const cut: Slice[] = [];
  let current: { first: number; rows: WrittenCell[][] } = { first: 0, rows: [] };
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = encoder.encode(JSON.stringify(row)).length + 1;
    if (current.rows.length > 0 && (bytes + size > limit || current.rows.length >= mostRows)) {
      cut.push(current);
      current = { first: index, rows: [] };
      bytes = 0;
    }
    current.rows.push(row);
    bytes += size;
  });
  return current.rows.length === 0 ? cut : [...cut, current];
}
