import type { Refusal } from "../actions/refusal";
import type { Advice } from "./advice";
import type { Language } from "./language";
import { unreadableLedgerText } from "./ledger-texts/unreadable-ledger-text";
import { refusalMessage } from "./refusal-message";
import { unreadableTableText } from "./refusals/unreadable-table-text";

/**
 * Returns the sentences of an action that was not done, as `refusalMessage` does, and of a file that cannot be read also why. For the steps
 * that open such files: what can be wrong with them is loaded with these.
 */
export function fileRefusalMessage(refusal: Refusal, language: Language): Advice {
  switch (refusal.code) {
    case "ledger-unreadable":
      return unreadableLedgerText(refusal.facts.reason, language);
    case "table-unreadable":
      return unreadableTableText(refusal.facts, language);
    default:
      return refusalMessage(refusal, language);
  }
}
