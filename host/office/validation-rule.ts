import type { Wire } from "../dispatch/wire";
import { Trouble } from "../model/trouble";
import type { ValidationOperator, ValidationRule } from "../model/data-validation";
import { asRecord, asText, asWord } from "./wire-value";

const kinds = ["list", "wholeNumber", "decimal", "date", "time", "textLength", "custom"] as const;
const operators: readonly ValidationOperator[] = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"];

function operand(member: string, value: Wire | undefined): string | number {
  if (typeof value === "string" || typeof value === "number") {
    return value;
  }
  throw new Trouble("InvalidArgument", `${member}: ${JSON.stringify(value)} is no limit.`);
}

/** A rule as the API gives it. A list must name a range or list its items as text. */
export function ruleFromWire(value: Wire): ValidationRule {
  const given = asRecord("DataValidation.rule", value);
  const is = kinds.find((kind) => given[kind] !== undefined);
  if (is === undefined || Object.keys(given).length !== 1) {
    throw new Trouble("NotImplemented", `DataValidation.rule: ${JSON.stringify(value)} is not served by this host.`);
  }
  const rule = asRecord(`DataValidation.rule.${is}`, given[is] ?? null);
  if (is === "list") {
    return { is, source: asText("DataValidation.rule.list.source", rule["source"] ?? null), inCellDropDown: rule["inCellDropDown"] !== false };
  }
  if (is === "custom") {
    return { is, formula: asText("DataValidation.rule.custom.formula", rule["formula"] ?? null) };
  }
  const formula2 = rule["formula2"];
  return {
    is,
    operator: asWord(`DataValidation.rule.${is}.operator`, rule["operator"] ?? null, operators),
    formula1: operand(`DataValidation.rule.${is}.formula1`, rule["formula1"]),
    formula2: formula2 === undefined || formula2 === null || formula2 === "" ? null : operand(`DataValidation.rule.${is}.formula2`, formula2),
  };
}

/** A rule as the API shows it; an empty object where there is none. */
export function ruleToWire(rule: ValidationRule | null): Wire {
  if (rule === null) {
    return {};
  }
  switch (rule.is) {
    case "list":
      return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default:
      return { [rule.is]: { operator: rule.operator, formula1: rule.formula1, formula2: rule.formula2 } };
  }
}
