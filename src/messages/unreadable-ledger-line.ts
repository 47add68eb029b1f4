import type { UnreadableLedger } from "../ledger/model/opened-ledger";
import type { Language } from "./language";
import { unreadableLedgerText } from "./ledger-texts/unreadable-ledger-text";

/** Returns on one line why a ledger export cannot be read, and what can be done about it. */
export function unreadableLedgerLine(reason: UnreadableLedger, language: Language): string {
  const { what, todo } = unreadableLedgerText(reason, language);
  return `${what} ${todo}`;
}
