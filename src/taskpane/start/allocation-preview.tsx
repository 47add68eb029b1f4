import type { BookDraft } from "../../actions/drafts/book-draft";
import { previewAllocation } from "../../actions/preview-allocation";
import { formatEuros } from "../../messages/format/format-euros";
import { makeBookLabels } from "../../messages/labels/make-book-labels";
import type { Scheme } from "../../rules/model/scheme";
import { useLanguage } from "../context/language-context";

/** What pupils and score give, beside the amount of the decision, while it is being typed. */
export function AllocationPreview({ scheme, draft }: { readonly scheme: Scheme; readonly draft: BookDraft }) {
  const language = useLanguage();
  const words = makeBookLabels[language];
  const preview = previewAllocation(scheme, draft);
  if (preview === null) {
    return null;
  }
  const { recomputed, difference } = preview;
  return (
    <dl className="figures preview" aria-live="polite">
      <div>
        <dt>{words.recomputed}</dt>
        <dd>{formatEuros(recomputed, language)}</dd>
      </div>
      {difference === null ? null : (
        <div>
          <dt>{difference === 0 ? words.noDifference : words.difference}</dt>
          <dd>{difference === 0 ? "" : formatEuros(difference, language)}</dd>
        </div>
      )}
    </dl>
  );
}
