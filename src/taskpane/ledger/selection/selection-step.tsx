import { Checkbox } from "@fluentui/react-components";
import { ledgerSelectionLabels } from "../../../messages/labels/ledger-selection-labels";
import { useLanguage } from "../../context/language-context";
import { RejectedLines } from "../columns/rejected-lines";
import { useWizard } from "../store/use-wizard";
import { ControlTotals } from "./control-totals";
import { DimensionList } from "./dimension-list";
import { OpeningBalance } from "./opening-balance";
import { SelectionSum } from "./selection-sum";

const dimensions = ["projects", "costCentres", "accounts"] as const;

/** Which bookings are the grant's: by project, cost centre or account, and all of them only when the officer says so. */
export function SelectionStep() {
  const language = useLanguage();
  const words = ledgerSelectionLabels[language];
  const { wizard, state } = useWizard();
  const survey = state.draft?.survey ?? null;
  if (survey === null) {
    return null;
  }
  const { everything, choices } = state;
  const offered = dimensions.filter((dimension) => survey[dimension].length > 0);
  return (
    <>
      <p className="aside">{words.explained}</p>
      <p className="aside">{words.privacy}</p>
      <ControlTotals survey={survey} />
      <OpeningBalance opening={survey.opening} />
      {everything ? null : offered.map((dimension, position) => <DimensionList key={dimension} dimension={dimension} values={survey[dimension]} first={position === 0} />)}
      <div className="choice">
        <Checkbox label={words.everything} checked={everything} onChange={(_event, { checked }) => wizard.selectEverything(checked === true)} />
        <p className="aside">{words.everythingExplained}</p>
      </div>
      <SelectionSum survey={survey} selection={choices.selection} everything={everything} />
      <div className="choice">
        <Checkbox label={words.wageNames} checked={choices.withoutWageNames} onChange={(_event, { checked }) => wizard.leaveOutWageNames(checked === true)} />
        <p className="aside">{words.wageNamesExplained}</p>
      </div>
      {state.draft?.opened.is === "auditfile" ? <RejectedLines rejected={survey.rejected} /> : null}
    </>
  );
}
