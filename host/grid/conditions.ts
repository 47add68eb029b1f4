import { intersect, cellArea, type Area } from "../model/area";
import type { CellValue } from "../model/cell-value";
import type { ConditionalLook } from "../model/conditional-format";
import type { Worksheet } from "../model/worksheet";

/** Makes a formula ready to be looked at from many cells. */
export type PrepareFormula = (
  formula: string,
  place: { readonly sheet: Worksheet; readonly row: number; readonly column: number },
) => (down: number, right: number) => CellValue;

interface Condition {
  readonly areas: readonly Area[];
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
  holdsAt(row: number, column: number): boolean;
}

function holds(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function conditionsOf(sheet: Worksheet, prepare: PrepareFormula): Condition[] {
  return sheet.conditionalFormats.flatMap(({ areas, look, stopIfTrue, formula, kept }) => {
    const [first] = areas;
    if (first === undefined || kept !== undefined) return [];
    const value = prepare(formula, { sheet, row: first.row, column: first.column });
    return [{ areas, look, stopIfTrue, holdsAt: (row: number, column: number) => holds(value(row - first.row, column - first.column)) }];
  });
}

/**
 * Reads what the conditional formats of a sheet make of its cells now: the first that holds goes before the later ones.
 * A reader serves one painting; the next takes a new one, because tables and names may have changed.
 */
export function conditionReader(sheet: Worksheet, prepare: PrepareFormula): (row: number, column: number) => ConditionalLook | null {
  const conditions = conditionsOf(sheet, prepare);
  return (row, column) => {
    let look: ConditionalLook | null = null;
    for (const condition of conditions) {
      if (!condition.areas.some((area) => intersect(area, cellArea(row, column)) !== null) || !condition.holdsAt(row, column)) continue;
      look = { ...condition.look, ...(look ?? {}) };
      if (condition.stopIfTrue) break;
    }
    return look;
  };
}
