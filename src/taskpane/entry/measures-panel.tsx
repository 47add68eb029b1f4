import type { OpenBook } from "../../actions/session-state";
import { measureLabels } from "../../messages/labels/measure-labels";
import { useLanguage } from "../context/language-context";
import { MeasureForm } from "./measure-form";

/** The measures of the book, and the form that adds one. */
export function MeasuresPanel({ open: { book, scheme } }: { readonly open: OpenBook }) {
  const words = measureLabels[useLanguage()];
  return (
    <div className="stack">
      <MeasureForm scheme={scheme} />
      <h2>{words.existing}</h2>
      {book.measures.length === 0 ? <p className="aside">{words.none}</p> : null}
      <ul className="measures">
        {book.measures.map(({ name, purpose, rowId }, row) => (
          <li key={rowId === "" ? row : rowId}>
            <span>{name}</span>
            <span className="code">{purpose === "" ? words.purposeMissing : purpose}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
