import { useMemo } from "react";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerFileLabels } from "../../../messages/labels/ledger-file-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { useSession, useSessionState } from "../../context/session-context";
import { UndoImport } from "./undo-import";

/** The imports that stand in the book, each with the way back. */
export function StandingImports() {
  const language = useLanguage();
  const words = ledgerFileLabels[language];
  const { ledger } = useSession();
  const book = useSessionState();
  // A book of many rows takes a moment to go through; it changes only with the session's state.
  const imports = useMemo(() => ledger.imports(), [ledger, book]);
  if (imports.length === 0) {
    return null;
  }
  return (
    <details className="fold">
      <summary>{words.standing(formatCount(imports.length, language))}</summary>
      <ul className="standing">
        {imports.map(({ importId, file, spendingRows, spending, waiting }) => (
          <li key={importId}>
            {file === "" ? null : <strong>{file}</strong>}
            <p className="code">{importId}</p>
            <p className="aside">{words.standingLine(lineCount(spendingRows, language), formatEuros(spending, language), lineCount(waiting, language))}</p>
            <UndoImport importId={importId} file={file === "" ? importId : file} text={words.undo} />
          </li>
        ))}
      </ul>
    </details>
  );
}
