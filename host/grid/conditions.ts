import { intersect, cellArea } from "../model/area";
import type { CellValue } from "../model/cell-value";
import type { ConditionalFormat, ConditionalLook } from "../model/conditional-format";
import { translateFormula } from "../model/formula-references";
import type { Worksheet } from "../model/worksheet";

/** What a formula gives at a cell. */
export type EvaluateAt = (formula: string, place: { readonly sheet: Worksheet; readonly row: number; readonly column: number }) => CellValue;

function holds(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function formulaAt({ formula, areas }: ConditionalFormat, row: number, column: number): string {
  const first = areas[0];
  return translateFormula(formula, row - (first?.row ?? row), column - (first?.column ?? column));
}

/** Gives what the conditional formats of a sheet make of a cell now: the first that holds goes before the later ones. */
export function conditionAt(sheet: Worksheet, row: number, column: number, evaluate: EvaluateAt): ConditionalLook | null {
  let look: ConditionalLook | null = null;
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => intersect(area, cellArea(row, column)) !== null)) continue;
    if (!holds(evaluate(formulaAt(format, row, column), { sheet, row, column }))) continue;
    look = { ...format.look, ...(look ?? {}) };
    if (format.stopIfTrue) break;
  }
  return look;
}
