import type { ColumnMapping } from "../model/column-mapping";
import type { SourceTable } from "../model/source-table";

const ofThree = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})\b/;

/** Returns how the dates in the columns at these positions are written: the month first only where some cannot be read otherwise and none contradicts it. */
export function dateOrderOfTable({ records }: SourceTable, positions: readonly number[]): ColumnMapping["dates"] {
  let dayFirst = false;
  let monthFirst = false;
  for (const { cells } of records) {
    for (const position of positions) {
      const cell = cells[position];
      const parts = typeof cell === "string" ? ofThree.exec(cell) : null;
      dayFirst ||= Number(parts?.[1] ?? 0) > 12;
      monthFirst ||= Number(parts?.[3] ?? 0) > 12;
    }
  }
  return monthFirst && !dayFirst ? "month-first" : "day-first";
}
