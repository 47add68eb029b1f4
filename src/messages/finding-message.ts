import type { Finding, FindingCode, FindingOf } from "../rules/model/finding";
import type { Advice } from "./advice";
import { columnWord } from "./column-word";
import { findingTextsEn } from "./findings/finding-texts-en";
import { findingTextsNl } from "./findings/finding-texts-nl";
import type { FindingTexts } from "./findings/finding-texts";
import type { Language } from "./language";

const texts: Readonly<Record<Language, FindingTexts>> = { nl: findingTextsNl, en: findingTextsEn };

function advice<Code extends FindingCode>(finding: FindingOf<Code>, language: Language): Advice {
  const { part, column } = finding.place;
  const header = part === null || column === null ? "" : columnWord(part, column);
  return texts[language][finding.code](finding.facts, header);
}

/** Returns the sentences of a finding: what is wrong and what to do. Where it stands is `placeText`. */
export function findingMessage(finding: Finding, language: Language): Advice {
  return advice(finding, language);
}
