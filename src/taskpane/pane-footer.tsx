import type { Language } from "../messages/language";
import { paneLabels } from "../messages/labels/pane-labels";
import { useLanguageChoice } from "./context/language-context";

const languages: readonly { readonly language: Language; readonly short: string; readonly word: "dutch" | "english" }[] = [
  { language: "nl", short: "NL", word: "dutch" },
  { language: "en", short: "EN", word: "english" },
];

/** The foot of the pane: its language. */
export function PaneFooter() {
  const { language: current, choose } = useLanguageChoice();
  const words = paneLabels[current];
  return (
    <footer className="pane-footer">
      <span className="product">{words.product}</span>
      <div role="group" aria-label={words.language} className="languages">
        {languages.map(({ language, short, word }) => (
          <button key={language} type="button" aria-pressed={language === current} aria-label={`${short}, ${words[word]}`} onClick={() => choose(language)}>
            {short}
          </button>
        ))}
      </div>
    </footer>
  );
}
