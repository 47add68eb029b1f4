import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ImportedLedger } from "../../../actions/ledger/ledger-session";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerImportLabels } from "../../../messages/labels/ledger-import-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { DoneBar } from "../../form/done-bar";
import { UndoImport } from "../file/undo-import";
import { useWizard } from "../store/use-wizard";

/** What stands in the book now, and the way back. */
export function ImportResult({ imported }: { readonly imported: ImportedLedger }) {
  const language = useLanguage();
  const words = ledgerImportLabels[language];
  const { wizard, state } = useWizard();
  const file = state.draft?.name ?? "";
  const { importId, lines, spendingRows, spending, waiting } = imported;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [importId]);
  return (
    <>
      <DoneBar text={words.done(lineCount(lines, language), file)} />
      <section className="card result" aria-labelledby="ledger-result">
        <h3 id="ledger-result" ref={heading} tabIndex={-1}>
          {words.result}
        </h3>
        <ul>
          <li>{words.spendingRows(spendingRows, formatCount(spendingRows, language), formatEuros(spending, language))}</li>
          <li>{words.waitingNow(waiting, formatCount(waiting, language))}</li>
        </ul>
        <p className="aside">{words.importId(importId)}</p>
        <UndoImport importId={importId} file={file} text={words.undo} />
      </section>
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={state.work !== null} onClick={() => wizard.restart()}>
          {words.again}
        </Button>
      </div>
    </>
  );
}
