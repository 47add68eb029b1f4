import type { FieldProblem } from "../actions/field-problem";
import { fieldProblemTexts } from "./field-problem-texts";
import type { Language } from "./language";

/** Returns what a form field still needs, as a sentence to stand under it. */
export function fieldProblemMessage(problem: FieldProblem, language: Language): string {
  return fieldProblemTexts[language][problem.code](problem.shown);
}
