import type { Finding } from "../rules/model/finding";
import { findingMessage } from "./finding-message";
import { findingTitles } from "./findings/finding-titles";
import type { Language } from "./language";
import { placeText } from "./place-text";
import { severityWords } from "./severity-words";

/** Everything that a list of findings says of one. */
export interface FindingWords {
  readonly severity: string;
  readonly title: string;
  readonly place: string;
  readonly what: string;
  readonly todo: string;
}

/** Returns the words of a finding in a language: how bad it is, what it is about, where it stands, what is wrong and what to do. */
export function findingWords(finding: Finding, language: Language): FindingWords {
  const { what, todo } = findingMessage(finding, language);
  return { severity: severityWords[language][finding.severity], title: findingTitles[language][finding.code], place: placeText(finding.place, language), what, todo };
}
