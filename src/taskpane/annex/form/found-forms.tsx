import type { FoundForm } from "../../../actions/form/annex-session";
import { joinWords } from "../../../messages/format/join-words";
import { annexFormLabels } from "../../../messages/labels/annex-form-labels";
import { useLanguage } from "../../context/language-context";

interface FoundFormsProps {
  readonly forms: readonly FoundForm[];
  readonly chosen: string | null;
  readonly choose: (sheet: string) => void;
}

/** The sheets that hold a form, one of which is filled. */
export function FoundForms({ forms, chosen, choose }: FoundFormsProps) {
  const language = useLanguage();
  const words = annexFormLabels[language];
  return (
    <fieldset>
      <legend>{words.sheet}</legend>
      {forms.map(({ sheet, year, codes, isProtected }) => (
        <label key={sheet} className="tick found-form">
          <input type="radio" name="form-sheet" checked={sheet === chosen} onChange={() => choose(sheet)} />
          <span>
            <strong>{sheet}</strong>
            <span className="code">{[year === null ? words.yearUnknown : words.formOf(year), joinWords(codes, language), isProtected ? words.isProtected : ""].filter((text) => text !== "").join(", ")}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
