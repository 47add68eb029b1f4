import type { Area } from "./area";
import { intersect } from "./area";
import { translateFormula } from "./formula-references";
import type { ValidationRule } from "./data-validation";
import { newGuid } from "./new-guid";
import type { Worksheet } from "./worksheet";

/** Cells that are copied from one place to another of the same size. */
export interface CopiedPlace {
  readonly from: { readonly sheet: Worksheet; readonly area: Area };
  readonly to: { readonly sheet: Worksheet; readonly area: Area };
}

/** Where a part of a rule's area comes to lie, and how far its formulas move: from the first cell of the area to the first of the part. */
function copiedAreas(areas: readonly Area[], { from, to }: CopiedPlace): { readonly areas: readonly Area[]; readonly down: number; readonly right: number } | null {
  const shared = areas.flatMap((area) => intersect(area, from.area) ?? []);
  const [first] = areas;
  const [part] = shared;
  if (first === undefined || part === undefined) {
    return null;
  }
  const [down, right] = [to.area.row - from.area.row, to.area.column - from.area.column];
  const moved = shared.map((area) => ({ ...area, row: area.row + down, column: area.column + right }));
  return { areas: moved, down: part.row + down - first.row, right: part.column + right - first.column };
}

/** The validations of the copied cells for their new place. */
export function copiedValidations(place: CopiedPlace): Worksheet["validations"] {
  return place.from.sheet.validations.flatMap((known) => {
    const moved = copiedAreas(known.areas, place);
    return moved === null ? [] : [{ ...known, areas: moved.areas, rule: movedRule(known.rule, moved.down, moved.right) }];
  });
}

function movedRule(rule: ValidationRule, down: number, right: number): ValidationRule {
  const move = <T>(operand: T): T => (typeof operand === "string" && operand.startsWith("=") ? (translateFormula(operand, down, right) as T & string) : operand);
  switch (rule.is) {
    case "list":
      return { ...rule, source: move(rule.source) };
    case "custom":
      return { ...rule, formula: move(rule.formula) };
    default:
      return { ...rule, formula1: move(rule.formula1), formula2: move(rule.formula2) };
  }
}

/** The conditional formats of the copied cells for their new place, each as a rule of its own. */
export function copiedConditions(place: CopiedPlace): Worksheet["conditionalFormats"] {
  return place.from.sheet.conditionalFormats.flatMap((known) => {
    const moved = copiedAreas(known.areas, place);
    return moved === null ? [] : [{ ...known, id: newGuid(), areas: moved.areas, formula: translateFormula(known.formula, moved.down, moved.right) }];
  });
}
