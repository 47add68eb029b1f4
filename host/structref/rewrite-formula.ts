import type { Workbook } from "../model/workbook";
import type { Home } from "./to-a1";
import { toA1 } from "./to-a1";

const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(![])/gu;

/** A formula as the engine reads it: names replaced by what they stand for, structured references by A1 addresses. */
export function rewriteFormula(workbook: Workbook, formula: string, home: Home): string {
  return toA1(workbook, expandNames(workbook, formula, 0), home);
}

function expandNames(workbook: Workbook, formula: string, depth: number): string {
  // A name that stands for itself would go on for ever; Excel refuses it.
  if (depth > 16) {
    return "=#NAME?";
  }
  return formula.replace(token, (found) => {
    const name = /^["'[]/.test(found) ? null : workbook.names.find(found);
    return name === null ? found : expandNames(workbook, name.formula, depth + 1).slice(1);
  });
}
