import { addsUp } from "./adds-up";
import { isSelected } from "./is-selected";
import type { WizardState } from "./wizard-state";
import { writesNothing } from "./writes-nothing";

/** Returns whether the present step has all that the next one needs. */
export function mayGoOn({ step, draft, everything, choices, plan }: WizardState): boolean {
  switch (step) {
    case "file":
      return draft !== null;
    case "columns":
      return draft?.survey != null;
    case "selection":
      return draft?.survey != null && (everything || isSelected(choices.selection));
    case "assignment":
      return plan !== null;
    case "import":
      return plan !== null && addsUp(plan) && !writesNothing(plan);
  }
}
