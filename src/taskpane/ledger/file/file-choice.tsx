import { Button, Field } from "@fluentui/react-components";
import { ledgerFileLabels } from "../../../messages/labels/ledger-file-labels";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";

const accepted = ".csv,.txt,.tsv,.xlsx,.ods,.xaf,.xml";

/** A file from the computer, the parts of an auditfile together, or the range that is selected in the workbook. */
export function FileChoice() {
  const words = ledgerFileLabels[useLanguage()];
  const { wizard, state } = useWizard();
  return (
    <>
      <Field label={words.file} hint={words.fileHint} size="small">
        {(tied) => (
          <input
            {...tied}
            className="file"
            type="file"
            accept={accepted}
            multiple
            disabled={state.work !== null}
            onChange={({ target }) => {
              const [first, ...further] = target.files ?? [];
              if (first !== undefined) {
                wizard.openFile(first, ...further);
              }
              // The same file can be chosen again after it was mended.
              target.value = "";
            }}
          />
        )}
      </Field>
      <div className="or-range">
        <p className="aside">{words.selectionHint}</p>
        <Button disabledFocusable={state.work !== null} onClick={() => wizard.openSelection()}>
          {words.selection}
        </Button>
      </div>
    </>
  );
}
