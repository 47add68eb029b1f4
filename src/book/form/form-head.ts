import { cellAt, cellLines } from "./cell-lines";
import type { FormBand } from "./form-bands";
import type { FormGrid } from "./form-grid";

/** What stands to the left of the indicators of a scheme. */
export interface FormHead {
  readonly department: string;
  readonly recipient: string;
}

const recipientLine = /^ontvanger ?: ?(.+)$/i;

/** Returns verstrekker and ontvanger of a band; empty text for what was not found. */
export function readFormHead(grid: FormGrid, band: FormBand): FormHead {
  const first = band.stacks[0]?.label.column ?? 0;
  const rows = Array.from({ length: band.valueRow - band.top + 1 }, (_, at) => band.top + at);
  const columns = Array.from({ length: first }, (_, at) => at);
  const lines = rows.flatMap((row) => columns.flatMap((column) => cellLines(cellAt(grid, row, column)).map((line) => ({ row, column, line }))));
  const code = lines.find(({ line }) => line.toUpperCase() === band.scheme);
  const beside = code === undefined ? [] : lines.filter(({ row, column }) => row === code.row && column < code.column);
  return {
    department: beside.at(-1)?.line ?? "",
    recipient: lines.flatMap(({ line }) => recipientLine.exec(line)?.[1] ?? []).at(0) ?? "",
  };
}
