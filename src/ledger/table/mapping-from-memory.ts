import type { AmountNotation, ColumnMapping } from "../model/column-mapping";
import { ledgerFields, type LedgerField } from "../model/ledger-field";
import type { RememberedColumn } from "./memory-of-mapping";
import { answerWords, dateWords, fieldWords, notationWords, signWords } from "./memory-words";

const notations: readonly AmountNotation[] = ["comma", "point"];
const orders: readonly ColumnMapping["dates"][] = ["day-first", "month-first"];

/**
 * Returns the mapping that tblKoppeling keeps under the name of a source. Returns null where it keeps none, and where a word is not known or
 * a field stands twice: a mapping that is half understood would misread the file.
 */
export function mappingFromMemory(source: string, memory: readonly RememberedColumn[]): ColumnMapping | null {
  const columns: Partial<Record<LedgerField, string>> = {};
  const answers = new Map<string, string>();
  for (const row of memory.filter((row) => row.source.trim() === source.trim())) {
    const word = row.field.trim().toLowerCase();
    const field = ledgerFields.find((field) => fieldWords[field] === word);
    if (field !== undefined && columns[field] === undefined) {
      columns[field] = row.column.trim();
    } else if (field === undefined && isAnswer(word) && !answers.has(word)) {
      answers.set(word, row.column.trim().toLowerCase());
    } else {
      return null;
    }
  }
  return Object.keys(columns).length === 0 ? null : withAnswers(columns, answers);
}

function isAnswer(word: string): boolean {
  return Object.values<string>(answerWords).includes(word);
}

function withAnswers(columns: ColumnMapping["columns"], answers: ReadonlyMap<string, string>): ColumnMapping | null {
  const notation = answers.get(answerWords.notation);
  const dates = answers.get(answerWords.dates) ?? dateWords["day-first"];
  const sign = answers.get(answerWords.reversed) ?? signWords.normal;
  const year = answers.get(answerWords.fiscalYear);
  const sayNotation = notations.find((one) => notationWords[one] === notation);
  const order = orders.find((one) => dateWords[one] === dates);
  const signKnown = sign === signWords.normal || sign === signWords.reversed;
  if ((notation !== undefined && sayNotation === undefined) || order === undefined || !signKnown || (year !== undefined && !/^(?:19|20)\d\d$/.test(year))) {
    return null;
  }
  return { columns, notation: sayNotation ?? null, dates: order, reversed: sign === signWords.reversed, fiscalYear: year === undefined ? null : Number(year) };
}
