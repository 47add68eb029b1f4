import { parseArea } from "../../model/address";
import type { Area } from "../../model/area";
import type { DataValidation, ValidationRule } from "../../model/data-validation";
import { shownFormula } from "../formulas/file-formula";
import type { DataValidation as FileValidation } from "../hucre-door";
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
