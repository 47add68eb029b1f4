import type { MappingQuestion } from "../../ledger/model/recognised-columns";
import { importTexts } from "../../messages/cli/import-texts";
import type { Language } from "../../messages/language";
import { ledgerFieldWords } from "../../messages/ledger-texts/ledger-field-words";

/** Returns what must be known before an export can be read, with the key of the mapping that answers it. */
export function questionText(question: MappingQuestion, language: Language): string {
  const texts = importTexts[language];
  return question.is === "notation" ? texts.notationUnknown(question.column, question.shown) : texts.fieldMissing(ledgerFieldWords[language][question.field], question.field);
}
