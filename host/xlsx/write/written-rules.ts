import { addressOf } from "../../model/address";
import type { Area } from "../../model/area";
import type { ConditionalFormat, ConditionalLook } from "../../model/conditional-format";
import type { DataValidation, ValidationOperator, ValidationRule } from "../../model/data-validation";
import { fileFormula } from "../formulas/file-formula";
import type { ConditionalRule, DataValidation as FileValidation } from "../hucre-door";
import { fileOperator } from "../validation-operators";
import { isWorded } from "./kept-conditions";
import { serialOf } from "./serial-of";

const sqref = (areas: readonly Area[]): string => areas.map(addressOf).join(" ");

function operand(value: string | number | null): { readonly formula?: string } {
  if (value === null || value === "") {
    return {};
  }
  return { formula: typeof value === "number" ? String(value) : value.startsWith("=") ? fileFormula(value, null) : String(serialOf(value) ?? value) };
}

function limits(operator: ValidationOperator, formula1: string | number, formula2: string | number | null): Partial<FileValidation> {
  const first = operand(formula1).formula;
  const second = operand(formula2).formula;
  return { operator: fileOperator(operator), ...(first === undefined ? {} : { formula1: first }), ...(second === undefined ? {} : { formula2: second }) };
}

function ruleFields(rule: ValidationRule): Pick<FileValidation, "type"> & Partial<FileValidation> {
  if (rule.is === "custom") {
    return { type: "custom", formula1: fileFormula(rule.formula, null) };
  }
  if (rule.is === "list") {
    return rule.source.startsWith("=") ? { type: "list", formula1: fileFormula(rule.source, null) } : { type: "list", values: rule.source.split(",") };
  }
  return { type: rule.is === "wholeNumber" ? "whole" : rule.is, ...limits(rule.operator, rule.formula1, rule.formula2) };
}

/** The validations of a sheet for hucre; empty texts are left out. */
export function writtenValidations(validations: readonly DataValidation[]): FileValidation[] {
  return validations.map(({ areas, rule, ignoreBlanks, alert, prompt }) => ({
    ...ruleFields(rule),
    range: sqref(areas),
    allowBlank: ignoreBlanks,
    showErrorMessage: alert.showAlert,
    errorStyle: alert.style === "Stop" ? "stop" : alert.style === "Warning" ? "warning" : "information",
    errorTitle: alert.title,
    errorMessage: alert.message,
    showInputMessage: prompt.showPrompt,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
  }));
}

function ruleStyle(look: ConditionalLook): NonNullable<ConditionalRule["style"]> {
  const rgb = (color: string): { readonly rgb: string } => ({ rgb: color.replace("#", "").toUpperCase() });
  const font = {
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italic: look.italic }),
    ...(look.strikethrough === undefined ? {} : { strikethrough: look.strikethrough }),
    ...(look.underline === undefined || look.underline === "None" ? {} : { underline: look.underline === "Double" ? ("double" as const) : ("single" as const) }),
    ...(look.fontColor === undefined ? {} : { color: rgb(look.fontColor) }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    // In the look of a condition, Excel takes the colour of a solid fill from bgColor.
    ...(look.fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(look.fill), bgColor: rgb(look.fill) } as const }),
  };
}

/** The conditional formats of a sheet for hucre, the first with the highest priority; the others follow (`kept-conditions.ts`). */
export function writtenConditions(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  return formats.flatMap((format, at) =>
    isWorded(format)
      ? []
      : [{ type: "expression", priority: at + 1, formula: fileFormula(format.formula, null), range: sqref(format.areas), stopIfTrue: format.stopIfTrue, style: ruleStyle(format.look) }],
  );
}
