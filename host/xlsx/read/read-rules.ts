import { parseArea } from "../../model/address";
import type { Area } from "../../model/area";
import type { ConditionalFormat, ConditionalLook } from "../../model/conditional-format";
import type { DataValidation, ValidationRule } from "../../model/data-validation";
import { newGuid } from "../../model/new-guid";
import { shownFormula } from "../formulas/file-formula";
import type { ConditionalRule, DataValidation as FileValidation } from "../hucre-door";
import { apiOperator } from "../validation-operators";

const areasOf = (sqref: string): readonly Area[] => sqref.split(/\s+/).map(parseArea).filter((area) => area !== null);

function operand(text: string | undefined): string | number | null {
  if (text === undefined || text === "") {
    return null;
  }
  return Number.isNaN(Number(text)) ? shownFormula(text, null) : Number(text);
}

function ruleOf(file: FileValidation, inCellDropDown: boolean): ValidationRule {
  if (file.type === "list") {
    return { is: "list", source: file.values?.join(",") ?? shownFormula(file.formula1 ?? "", null), inCellDropDown };
  }
  if (file.type === "custom") {
    return { is: "custom", formula: shownFormula(file.formula1 ?? "", null) };
  }
  return {
    is: file.type === "whole" ? "wholeNumber" : file.type,
    operator: apiOperator(file.operator),
    formula1: operand(file.formula1) ?? "",
    formula2: operand(file.formula2),
  };
}

/** The validations of a sheet. The XML tells which lists show no drop-down, which hucre does not say. */
export function readValidations(validations: readonly FileValidation[], xml: string): readonly DataValidation[] {
  const withoutDropDown = new Set([...xml.matchAll(/<dataValidation ([^>]*showDropDown="(?:1|true)"[^>]*)>/g)].map(([, text = ""]) => /sqref="([^"]*)"/.exec(text)?.[1]));
  return validations.map((file) => ({
    areas: areasOf(file.range),
    rule: ruleOf(file, !withoutDropDown.has(file.range)),
    ignoreBlanks: file.allowBlank ?? false,
    alert: {
      showAlert: file.showErrorMessage ?? false,
      style: file.errorStyle === "warning" ? "Warning" : file.errorStyle === "information" ? "Information" : "Stop",
      title: file.errorTitle ?? "",
      message: file.errorMessage ?? "",
    },
    prompt: { showPrompt: file.showInputMessage ?? false, title: file.inputTitle ?? "", message: file.inputMessage ?? "" },
  }));
}

function lookOf(style: ConditionalRule["style"]): ConditionalLook {
  const fill = style?.fill?.type === "pattern" ? (style.fill.bgColor?.rgb ?? style.fill.fgColor?.rgb) : undefined;
  const { bold, italic, strikethrough, underline, color } = style?.font ?? {};
  return {
    ...(fill === undefined ? {} : { fill: `#${fill.slice(-6).toUpperCase()}` }),
    ...(color?.rgb === undefined ? {} : { fontColor: `#${color.rgb.slice(-6).toUpperCase()}` }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(underline === undefined || underline === false ? {} : { underline: underline === "double" ? ("Double" as const) : ("Single" as const) }),
  };
}

/** The conditional formats of a sheet that are formulas, the first with the highest priority; the model knows no other kind. */
export function readConditions(rules: readonly ConditionalRule[]): readonly ConditionalFormat[] {
  return rules
    .filter(({ type, formula }) => type === "expression" && typeof formula === "string")
    .sort((one, other) => one.priority - other.priority)
    .map((rule) => ({
      id: newGuid(),
      areas: areasOf(rule.range),
      formula: shownFormula(String(rule.formula), null),
      look: lookOf(rule.style),
      stopIfTrue: rule.stopIfTrue ?? false,
    }));
}
