import { useCallback, useEffect, useState } from "react";
import type { Language } from "../../messages/language";
import type { LanguageChoice } from "./language-context";
import type { UiStore } from "./ui-store";

const key = "bestedingsboek.language";

function stored(store: UiStore, preferred: Language): Language {
  const value = store.read(key);
  return value === "nl" || value === "en" ? value : preferred;
}

/** Returns the language chosen earlier, else `preferred`; a choice is kept and told to screen readers through the page's lang. */
export function useStoredLanguage(store: UiStore, preferred: Language): LanguageChoice {
  const [language, setLanguage] = useState(() => stored(store, preferred));
  const choose = useCallback(
    (chosen: Language) => {
      store.write(key, chosen);
      setLanguage(chosen);
    },
    [store],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return { language, choose };
}
