import type { Refusal, RefusalCode, RefusalFacts } from "../actions/refusal";
import type { Advice } from "./advice";
import type { Language } from "./language";
import { refusalTextsEn } from "./refusals/refusal-texts-en";
import { refusalTextsNl } from "./refusals/refusal-texts-nl";
import type { RefusalTexts } from "./refusals/refusal-texts";

const texts: Readonly<Record<Language, RefusalTexts>> = { nl: refusalTextsNl, en: refusalTextsEn };

function advice<Code extends RefusalCode>(refusal: { readonly code: Code; readonly facts: RefusalFacts[Code] }, language: Language): Advice {
  return texts[language][refusal.code](refusal.facts);
}

/** Returns the sentences of an action that was not done: what stood in the way and whether anything was written, and what to do. */
export function refusalMessage(refusal: Refusal, language: Language): Advice {
  return advice(refusal, language);
}
