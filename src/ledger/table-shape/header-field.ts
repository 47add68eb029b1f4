import { ledgerFields, type LedgerField } from "../model/ledger-field";
import { headerSynonyms } from "../table/header-synonyms";
import { normalHeader } from "../table/normal-header";

const longestHeader = 40;

/** Earlier fields go first where two have a synonym in common. */
const fields: ReadonlyMap<string, LedgerField> = new Map(
  [...ledgerFields].reverse().flatMap((field) => headerSynonyms[field].map((synonym): [string, LedgerField] => [normalHeader(synonym), field])),
);

/** Returns the field that a text would name if it were a header; null where it would name none. */
export function headerField(text: string): LedgerField | null {
  return text.length > longestHeader ? null : (fields.get(normalHeader(text)) ?? null);
}
