import { ledgerFileLabels } from "../../../messages/labels/ledger-file-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { DoneBar } from "../../form/done-bar";
import { useWizard } from "../store/use-wizard";
import { FileChoice } from "./file-choice";
import { OpenedFile } from "./opened-file";
import { StandingImports } from "./standing-imports";

/** Chooses a file or range, and says what it turned out to be. */
export function FileStep({ toCsv }: { readonly toCsv: () => void }) {
  const language = useLanguage();
  const words = ledgerFileLabels[language];
  const { draft, news } = useWizard().state;
  return (
    <>
      <p className="aside">{words.explained}</p>
      <DoneBar text={news?.is === "undone" ? words.undone(lineCount(news.rows, language)) : ""} />
      {draft === null ? <FileChoice /> : <OpenedFile draft={draft} />}
      <StandingImports />
      {draft === null ? (
        <button type="button" className="link" onClick={toCsv}>
          {words.csv}
        </button>
      ) : null}
    </>
  );
}
