import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";
import { wizardSteps } from "../store/wizard-steps";
import { useFocusOnChange } from "./use-focus-on-change";

/** Where in the wizard this is. It gets the focus when the step changes, so that a screen reader begins there. */
export function StepHeading() {
  const words = ledgerLabels[useLanguage()];
  const { step, draft } = useWizard().state;
  const heading = useFocusOnChange<HTMLHeadingElement>(step);
  const steps = wizardSteps(draft);
  const position = steps.indexOf(step);
  return (
    <header className="step-heading">
      <h2 ref={heading} tabIndex={-1}>
        <span className="step-of">{words.stepOf(position + 1, steps.length)}</span> {words[step]}
      </h2>
      <div className="step-marks" aria-hidden="true">
        {steps.map((name, at) => (
          <span key={name} className={at <= position ? "reached" : ""} />
        ))}
      </div>
    </header>
  );
}
