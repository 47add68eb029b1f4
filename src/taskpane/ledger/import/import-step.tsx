import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ImportPlan } from "../../../ledger/model/import-plan";
import { ledgerImportLabels } from "../../../messages/labels/ledger-import-labels";
import { useLanguage } from "../../context/language-context";
import { LeftOutLines } from "../columns/left-out-lines";
import { RejectedLines } from "../columns/rejected-lines";
import { useWizard } from "../store/use-wizard";
import { addsUp } from "../store/adds-up";
import { writesNothing } from "../store/writes-nothing";
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
  return (
    <>
      <p className="aside">{words.explained}</p>
      <EquationTable plan={plan} />
      {addsUp(plan) ? (
        <p className="aside">
          <span aria-hidden="true">✓ </span>
          {words.addsUp}
        </p>
      ) : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.doesNotAddUp}</MessageBarBody>
        </MessageBar>
      )}
      {plan.waiting.lines > 0 ? <p className="aside">{words.waitingExplained}</p> : null}
      <RejectedLines rejected={plan.rejected} />
      <LeftOutLines lines={plan.leftOut} />
      {writesNothing(plan) ? <p className="preview">{words.nothingNew}</p> : null}
    </>
  );
}
