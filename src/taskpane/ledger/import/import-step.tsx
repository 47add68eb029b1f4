import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ImportPlan } from "../../../ledger/model/import-plan";
import { ledgerImportLabels } from "../../../messages/labels/ledger-import-labels";
import { useLanguage } from "../../context/language-context";
import { LeftOutLines } from "../columns/left-out-lines";
import { RejectedLines } from "../columns/rejected-lines";
import { useWizard } from "../store/use-wizard";
import { addsUp } from "./adds-up";
import { EquationTable } from "./equation-table";
import { ImportResult } from "./import-result";
import { WriteBar } from "./write-bar";

/** The preview with the officer's last word, the writing, and what came of it. */
export function ImportStep() {
  const { plan, imported, work } = useWizard().state;
  if (imported !== null) {
    return <ImportResult imported={imported} />;
  }
  if (work === "writing") {
    return <WriteBar />;
  }
  return plan === null ? null : <Preview plan={plan} />;
}

function Preview({ plan }: { readonly plan: ImportPlan }) {
  const words = ledgerImportLabels[useLanguage()];
  const { wizard, state } = useWizard();
  const closed = addsUp(plan);
  const nothing = plan.assigned.lines + plan.waiting.lines === 0;
  return (
    <>
      <p className="aside">{words.explained}</p>
      <EquationTable plan={plan} />
      {closed ? (
        <p className="aside adds-up">{words.addsUp}</p>
      ) : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.doesNotAddUp}</MessageBarBody>
        </MessageBar>
      )}
      {plan.waiting.lines > 0 ? <p className="aside">{words.waitingExplained}</p> : null}
      <RejectedLines rejected={plan.rejected} />
      <LeftOutLines lines={plan.leftOut} />
      {nothing ? <p className="preview">{words.nothingNew}</p> : null}
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={!closed || nothing || state.work !== null} onClick={() => wizard.import()}>
          {words.import}
        </Button>
      </div>
    </>
  );
}
