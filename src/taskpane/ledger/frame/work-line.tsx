import { Spinner } from "@fluentui/react-components";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { paneLabels } from "../../../messages/labels/pane-labels";
import type { Language } from "../../../messages/language";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";
import type { WizardWork } from "../store/wizard-state";

function workText(work: WizardWork, language: Language): string {
  const words = ledgerLabels[language];
  switch (work) {
    case "opening":
    case "surveying":
      return words.reading;
    case "planning":
      return words.planning;
    case "keeping-rule":
      return paneLabels[language].busy;
    case "removing":
      return words.removing;
    case "writing":
      return "";
  }
}

/** What the wizard is busy with, seen and spoken. The writing has a bar of its own. */
export function WorkLine() {
  const language = useLanguage();
  const { work } = useWizard().state;
  const text = work === null ? "" : workText(work, language);
  return (
    <div role="status" className="work-line said">
      {text === "" ? null : <Spinner size="tiny" label={text} aria-hidden="true" />}
      <span className="hidden-text">{text}</span>
    </div>
  );
}
