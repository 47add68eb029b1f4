import type { LedgerSession } from "../../../actions/ledger/ledger-session";
import { LedgerWizard } from "./ledger-wizard";

const wizards = new WeakMap<LedgerSession, LedgerWizard>();

/** Returns the wizard of a session, the same one each time, so that a look at another tab loses nothing. */
export function wizardOf(ledger: LedgerSession): LedgerWizard {
  const known = wizards.get(ledger);
  if (known !== undefined) {
    return known;
  }
  const made = new LedgerWizard(ledger);
  wizards.set(ledger, made);
  return made;
}
