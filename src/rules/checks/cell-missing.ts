import type { BookPart } from "../model/book-part";
import type { BookRow } from "../model/book-row";
import type { RowCheck } from "./check";

type Part = Exclude<BookPart, "expenditures">;

/** A row of another table than spending needs at least what its totals and its sentences rest on. */
export const cellMissing: RowCheck<"cell-missing", Part> = {
  shape: "row",
  code: "cell-missing",
  severity: "error",
  parts: ["allocations", "receipts", "measures", "transfers"],
  find(row, _, report) {
    for (const column of emptyCells(row)) {
      if (!row.unreadable.some((cell) => cell.column === column)) {
        report({}, column);
      }
    }
  },
};

function emptyCells(row: Parameters<typeof cellMissing.find>[0]): readonly string[] {
  if ("decidedOn" in row) {
    return emptyAmong(row, { amount: row.amount });
  }
  if ("receivedOn" in row) {
    return emptyAmong(row, { receivedOn: row.receivedOn, amount: row.amount });
  }
  if ("purpose" in row) {
    return emptyAmong(row, { name: row.name, purpose: row.purpose });
  }
  return emptyAmong(row, { direction: row.direction, municipality: row.municipality, year: row.year, amount: row.amount });
}

function emptyAmong<Column extends string>(_: BookRow<Column>, needed: { readonly [Name in Column]?: unknown }): readonly string[] {
  return Object.entries(needed).flatMap(([column, value]) => (value === null || value === "" ? [column] : []));
}
