import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { ledgerFileLabels } from "../../../messages/labels/ledger-file-labels";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";

interface UndoImportProps {
  readonly importId: string;
  readonly file: string;
  readonly text: string;
}

/** Takes an import out of the book again, after one more question. */
export function UndoImport({ importId, file, text }: UndoImportProps) {
  const language = useLanguage();
  const words = ledgerFileLabels[language];
  const { wizard, state } = useWizard();
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef(asking);
  useEffect(() => {
    // What was pressed is gone: the focus goes to what came in its place.
    if (asked.current !== asking) {
      asked.current = asking;
      place.current?.querySelector<HTMLElement>("[tabindex='-1'], button")?.focus();
    }
  }, [asking]);
  const label = `${text}: ${file}`;
  if (!asking) {
    return (
      <div ref={place}>
        <Button size="small" aria-label={label} disabledFocusable={state.work !== null} onClick={() => setAsking(true)}>
          {text}
        </Button>
      </div>
    );
  }
  return (
    <div ref={place} className="ask" role="group" aria-label={label}>
      <p tabIndex={-1}>
        {words.undoQuestion(file)}
      </p>
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={state.work !== null}
          onClick={() => {
            setAsking(false);
            wizard.undo(importId);
          }}
        >
          {words.undoYes}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {ledgerLabels[language].cancel}
        </Button>
      </div>
    </div>
  );
}
