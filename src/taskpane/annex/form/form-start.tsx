import { annexFormLabels } from "../../../messages/labels/annex-form-labels";
import { useLanguage } from "../../context/language-context";
import { FormPanel } from "./form-panel";

/** A workbook without a book that is an official form: it is filled with the figures of a book elsewhere. */
export function FormStart({ back }: { readonly back: () => void }) {
  const words = annexFormLabels[useLanguage()];
  return (
    <main className="view">
      <header className="pane-header">
        <h1>{words.startTitle}</h1>
        <button type="button" className="link" onClick={back}>
          {words.back}
        </button>
      </header>
      <div className="panel">
        <FormPanel years={[]} year={null} />
        <p className="aside">{words.startExplained}</p>
      </div>
    </main>
  );
}
