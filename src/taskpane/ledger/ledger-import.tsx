import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { OpenBook } from "../../actions/session-state";
import { fileRefusalMessage } from "../../messages/file-refusal-message";
import { ledgerLabels } from "../../messages/labels/ledger-labels";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { RefusalBar } from "../form/refusal-bar";
import { AssignmentStep } from "./assignment/assignment-step";
import { ColumnsStep } from "./columns/columns-step";
import { FileStep } from "./file/file-step";
import { StepButtons } from "./frame/step-buttons";
import { StepHeading } from "./frame/step-heading";
import { WorkLine } from "./frame/work-line";
import { ImportStep } from "./import/import-step";
import { SelectionStep } from "./selection/selection-step";
import { useWizard, WizardContext } from "./store/use-wizard";
import { wizardOf } from "./store/wizard-of";

interface LedgerImportProps {
  readonly open: OpenBook;
  /** Shows the other way in: a CSV file of spending. */
  readonly toCsv: () => void;
}

/** From a ledger export to assigned spending, one step at a time. */
export function LedgerImport(props: LedgerImportProps) {
  const { ledger } = useSession();
  return (
    <WizardContext value={wizardOf(ledger)}>
      <Wizard {...props} />
    </WizardContext>
  );
}

function Wizard({ open, toCsv }: LedgerImportProps) {
  const words = ledgerLabels[useLanguage()];
  const { step, refusal, fileChanged } = useWizard().state;
  return (
    <section className="stack wizard" aria-label={words[step]}>
      <StepHeading />
      {step === "file" ? <FileStep toCsv={toCsv} /> : null}
      {step === "columns" ? <ColumnsStep /> : null}
      {step === "selection" ? <SelectionStep /> : null}
      {step === "assignment" ? <AssignmentStep open={open} /> : null}
      {step === "import" ? <ImportStep /> : null}
      <WorkLine />
      <RefusalBar refusal={refusal} message={fileRefusalMessage} />
      <div role="alert" className="said">
        {fileChanged ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.fileChanged}</MessageBarBody>
          </MessageBar>
        ) : null}
      </div>
      <StepButtons />
    </section>
  );
}
