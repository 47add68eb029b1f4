import { Button } from "@fluentui/react-components";
import { ledgerImportLabels } from "../../../messages/labels/ledger-import-labels";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { useLanguage } from "../../context/language-context";
import { mayGoOn } from "../store/may-go-on";
import { useWizard } from "../store/use-wizard";

/** The way to the next step and back, and at the end the word that writes. A step that still asks something keeps its button within reach, but closed. */
export function StepButtons() {
  const language = useLanguage();
  const words = ledgerLabels[language];
  const { wizard, state } = useWizard();
  const closed = state.work !== null;
  if (state.work === "writing" || state.imported !== null) {
    return null;
  }
  return (
    <div className="buttons step-buttons">
      {state.step === "file" ? null : (
        <Button disabledFocusable={closed} onClick={() => wizard.back()}>
          {words.back}
        </Button>
      )}
      {state.step === "import" ? (
        <Button appearance="primary" disabledFocusable={closed || !mayGoOn(state)} onClick={() => wizard.import()}>
          {ledgerImportLabels[language].import}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={closed || !mayGoOn(state)} onClick={() => wizard.next()}>
          {words.next}
        </Button>
      )}
    </div>
  );
}
