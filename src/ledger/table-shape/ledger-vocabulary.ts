import type { LedgerField } from "../model/ledger-field";
import { headerField } from "./header-field";
import type { HeaderVocabulary } from "./header-vocabulary";

const fields = {
  dates: ["bookedOn", "invoicedOn"],
  documents: ["document", "invoice", "lineId"],
  accounts: ["account"],
  amounts: ["amount", "debit", "credit"],
} as const satisfies Readonly<Record<string, readonly LedgerField[]>>;

/** What an export of a ledger calls its columns. */
export const ledgerVocabulary: HeaderVocabulary = { fieldOf: headerField, ...fields, sections: true };
