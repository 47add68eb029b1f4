import type { OpenBook } from "../../actions/session-state";
import { certaintyWords } from "../../messages/certainty-words";
import { formatDate } from "../../messages/format/format-date";
import { bookLabels } from "../../messages/labels/book-labels";
import { makeBookLabels } from "../../messages/labels/make-book-labels";
import { useLanguage } from "../context/language-context";

/** Whose book this is: municipality, scheme, and the decisions' references. */
export function BookHeader({ open: { municipality, scheme, book } }: { readonly open: OpenBook }) {
  const language = useLanguage();
  const words = bookLabels[language];
  const references = book.allocations.map(({ reference }) => reference).filter((reference) => reference !== "");
  return (
    <header className="pane-header">
      <h1>{municipality.name}</h1>
      <p className="titled">
        <span title={scheme.title}>{`${scheme.code} · ${scheme.shortTitle}`}</span>
        {scheme.codeStatus === "unconfirmed" ? <span className="mark">{certaintyWords[language].unconfirmed}</span> : null}
      </p>
      <p>{references.length === 0 ? words.noReference : words.reference(references.join(", "))}</p>
      {municipality.until === null ? null : <p>{makeBookLabels[language].dissolved(formatDate(municipality.until))}</p>}
    </header>
  );
}
