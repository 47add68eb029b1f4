import type { Culture } from "../input/culture";
import type { Area } from "../model/area";
import type { CellValue } from "../model/cell-value";
import { CellError } from "../model/cell-value";
import type { TableSort } from "../model/table-sort";
import type { Worksheet } from "../model/worksheet";

/** The rows in the order in which Excel sorts them: numbers, text, FALSE and TRUE, errors; empty cells last whatever the direction. */
export function sortOrder(sheet: Worksheet, area: Area, rows: readonly number[], { fields, matchCase }: TableSort, culture: Culture): readonly number[] {
  const collator = new Intl.Collator(culture.name, { sensitivity: matchCase ? "variant" : "accent", caseFirst: "lower" });
  const keys = new Map(rows.map((row) => [row, fields.map(({ key, textAsNumber }) => keyOf(sheet.cell(row, area.column + key).value, textAsNumber))]));
  return [...rows].sort((a, b) => {
    for (const [at, { ascending }] of fields.entries()) {
      const [left, right] = [keys.get(a)?.[at] ?? null, keys.get(b)?.[at] ?? null];
      const difference = left === null || right === null ? Number(left === null) - Number(right === null) : compare(left, right, collator) * (ascending ? 1 : -1);
      if (difference !== 0) {
        return difference;
      }
    }
    return 0;
  });
}

function keyOf(value: CellValue, textAsNumber: boolean): CellValue {
  return textAsNumber && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
}

const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3);

function compare(left: CellValue, right: CellValue, collator: Intl.Collator): number {
  if (typeof left === "number" && typeof right === "number") {
    return left - right;
  }
  if (typeof left === "string" && typeof right === "string") {
    return collator.compare(left, right);
  }
  // All errors are equal to a sort.
  return rank(left) === rank(right) && !(left instanceof CellError) ? Number(left) - Number(right) : rank(left) - rank(right);
}
