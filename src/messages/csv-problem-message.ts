import type { CsvRowProblem } from "../actions/refusal";
import { fieldProblemTexts } from "./field-problem-texts";
import type { Language } from "./language";

const words = {
  nl: { line: "Regel", column: "kolom", columnCount: "Deze regel heeft een ander aantal kolommen dan de eerste regel." },
  en: { line: "Line", column: "column", columnCount: "This line has another number of columns than the first line." },
} as const;

/** Returns which cell of a CSV file cannot be read and why: "Regel 14, kolom Bedrag: …". */
export function csvProblemMessage({ line, column, shown, problem }: CsvRowProblem, language: Language): string {
  const { line: lineWord, column: columnWord, columnCount } = words[language];
  return problem === "column-count"
    ? `${lineWord} ${line}: ${columnCount}`
    : `${lineWord} ${line}, ${columnWord} ${column}: ${fieldProblemTexts[language][problem](shown)}`;
}
