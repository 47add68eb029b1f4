import type { MappingQuestion } from "../../ledger/model/recognised-columns";
import { quote } from "../format/quote";
import type { Language } from "../language";
import { ledgerFieldWords } from "./ledger-field-words";

/** Returns what must be answered before the lines of an export can be read, as a question or a request. */
export function mappingQuestionText(question: MappingQuestion, language: Language): string {
  if (question.is === "notation") {
    return language === "nl" ? `In de kolom ${question.column} staat ${quote(question.shown)}. Welk bedrag is dat?` : `The column ${question.column} holds ${quote(question.shown)}. Which amount is that?`;
  }
  const field = ledgerFieldWords[language][question.field];
  if (question.field === "amount") {
    return language === "nl" ? "Welke kolom bevat het bedrag, of welke debet en credit? Kies dat hieronder bij die kolom." : "Which column holds the amount, or which ones debit and credit? Choose it at that column below.";
  }
  return language === "nl" ? `Welke kolom bevat: ${field}? Kies dat hieronder bij die kolom.` : `Which column holds: ${field}? Choose it at that column below.`;
}
