import { createContext, useContext, useSyncExternalStore } from "react";
import type { LedgerWizard } from "./ledger-wizard";
import type { WizardState } from "./wizard-state";

export const WizardContext = createContext<LedgerWizard | null>(null);

/**
 * Returns the wizard of the import and its state, anew after every change.
 * @throws Error outside the wizard.
 */
export function useWizard(): { readonly wizard: LedgerWizard; readonly state: WizardState } {
  const wizard = useContext(WizardContext);
  if (wizard === null) {
    throw new Error("No wizard here: the component stands outside the import of a ledger.");
  }
  return { wizard, state: useSyncExternalStore(wizard.subscribe, wizard.state) };
}
