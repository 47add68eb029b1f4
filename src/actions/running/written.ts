import { sumAmounts } from "../../book/codec/sum-amounts";
import type { CellInput } from "../ports/raw-cell";
import type { WrittenRows } from "../ports/workbook-port";

/** Rows as a table takes them, by header. */
export type TableRow = Readonly<Record<string, CellInput>>;

/** What a change was to leave behind, or left behind as read back. `cents` is null when an amount read back is no amount. */
export interface Written {
  readonly rows: number;
  readonly cents: number | null;
}

/** Returns the number and the sum in cents of rows as read back; the column Bedrag counts where the table has it. */
export function writtenOf({ rowCount, readBack }: WrittenRows): Written {
  const position = readBack.headers.indexOf("Bedrag");
  return { rows: rowCount, cents: position < 0 ? 0 : sumAmounts(readBack.rows.map((row) => row[position] ?? "")) };
}

/** Returns what several writes left behind together. */
export function addWritten(all: readonly Written[]): Written {
  return all.reduce((sum, { rows, cents }) => ({ rows: sum.rows + rows, cents: sum.cents === null || cents === null ? null : sum.cents + cents }), { rows: 0, cents: 0 });
}
