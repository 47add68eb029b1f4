import type { CellInput } from "../ports/raw-cell";

/** Rows as a table takes them, by header. */
export type TableRow = Readonly<Record<string, CellInput>>;

/** What a change was to leave behind, or left behind as read back. `cents` is null when an amount read back is no amount. */
export interface Written {
  readonly rows: number;
  readonly cents: number | null;
}

/** Returns what several writes left behind together. */
export function addWritten(all: readonly Written[]): Written {
  return all.reduce((sum, { rows, cents }) => ({ rows: sum.rows + rows, cents: sum.cents === null || cents === null ? null : sum.cents + cents }), { rows: 0, cents: 0 });
}
