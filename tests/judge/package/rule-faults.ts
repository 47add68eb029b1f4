import type { XmlNode } from "../../../host/xlsx/package/xml-node";
import { child, children } from "../../../host/xlsx/package/xml-node";
import type { SheetPart } from "./sheet-part";
import { isSqref } from "./sheet-part";

// Excel's own limits for the texts of a validation; beyond them it repairs the file.
const limits = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 255 };

function validationFaults(validation: XmlNode): readonly string[] {
  const { attributes } = validation;
  const long = Object.entries(limits).filter(([name, most]) => (attributes[name] ?? "").length > most);
  const first = child(validation, "formula1")?.text ?? "";
  return [
    ...(isSqref(attributes["sqref"]) ? [] : ["a validation has no cells"]),
    ...long.map(([name]) => `the ${name} of a validation is too long`),
    ...(first === "" && attributes["type"] !== undefined && attributes["type"] !== "none" ? ["a validation has no formula"] : []),
    ...(first.startsWith("=") ? ["the formula of a validation begins with ="] : []),
    ...(first.includes("[") ? ["Excel allows no structured reference in a validation"] : []),
    ...(attributes["type"] === "list" && first.length > 255 ? ["the list of a validation is too long"] : []),
  ];
}

function conditionFaults(condition: XmlNode, dxfs: number): readonly string[] {
  const rules = children(condition, "cfRule");
  const formulas = rules.flatMap((rule) => children(rule, "formula").map(({ text }) => text));
  return [
    ...(isSqref(condition.attributes["sqref"]) ? [] : ["a conditional format has no cells"]),
    ...rules.filter(({ attributes }) => Number(attributes["dxfId"] ?? "0") >= dxfs).map(() => "the look of a conditional format is not there"),
    ...formulas.filter((formula) => formula === "" || formula.startsWith("=") || formula.includes("[")).map((formula) => `Excel refuses the condition ${formula}`),
  ];
}

/** Faults in the validations and conditional formats of a sheet. */
export function ruleFaults({ path, root }: SheetPart, dxfs: number): readonly string[] {
  const conditions = children(root, "conditionalFormatting");
  const priorities = conditions.flatMap((condition) => children(condition, "cfRule")).map(({ attributes }) => attributes["priority"]);
  return [
    ...children(child(root, "dataValidations"), "dataValidation").flatMap(validationFaults),
    ...conditions.flatMap((condition) => conditionFaults(condition, dxfs)),
    ...(new Set(priorities).size === priorities.length ? [] : ["two conditional formats have one priority"]),
  ].map((fault) => `${path}: ${fault}`);
}
