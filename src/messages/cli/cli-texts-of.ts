import type { Language } from "../language";
import type { CliTexts } from "./cli-texts";
import { cliTextsEn } from "./cli-texts-en";
import { cliTextsNl } from "./cli-texts-nl";

const texts: Readonly<Record<Language, CliTexts>> = { nl: cliTextsNl, en: cliTextsEn };

/** Returns the sentences of the command line in a language. */
export function cliTextsOf(language: Language): CliTexts {
  return texts[language];
}
