import { useState } from "react";
import { annexLabels } from "../../../messages/labels/annex-labels";
import { useLanguage } from "../../context/language-context";

/** About what two lines hold in the narrowest pane. */
const short = 90;

/** The wording of an indicator, two lines of it until the officer asks for all. */
export function Wording({ text }: { readonly text: string }) {
  const words = annexLabels[useLanguage()];
  const [whole, setWhole] = useState(false);
  return (
    <>
      <p className={whole ? "wording" : "wording shortened"}>{text}</p>
      {text.length > short ? (
        <button type="button" className="link small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.less : words.more}
        </button>
      ) : null}
    </>
  );
}
