import { createContext, useContext } from "react";
import type { Language } from "../../messages/language";

export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice | null>(null);

/**
 * Returns the language the pane speaks and the way to change it.
 * @throws Error outside the pane.
 */
export function useLanguageChoice(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === null) {
    throw new Error("No language here: the component stands outside the pane.");
  }
  return choice;
}

/** Returns the language the pane speaks. */
export function useLanguage(): Language {
  return useLanguageChoice().language;
}
