import { Button } from "@fluentui/react-components";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { useLanguage } from "../../context/language-context";
import { mayGoOn } from "../store/may-go-on";
import { useWizard } from "../store/use-wizard";

/** The way to the next step and back. A step that still asks something keeps its button within reach, but closed. */
export function StepButtons() {
  const words = ledgerLabels[useLanguage()];
  const { wizard, state } = useWizard();
  const closed = state.work !== null;
  return (
    <div className="buttons step-buttons">
      {state.step === "file" ? null : (
        <Button disabledFocusable={closed} onClick={() => wizard.back()}>
          {words.back}
        </Button>
      )}
      {state.step === "import" ? null : (
        <Button appearance="primary" disabledFocusable={closed || !mayGoOn(state)} onClick={() => wizard.next()}>
          {words.next}
        </Button>
      )}
    </div>
  );
}
