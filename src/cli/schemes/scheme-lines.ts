import { certaintyWords } from "../../messages/certainty-words";
import { cliTextsOf } from "../../messages/cli/cli-texts-of";
import type { Language } from "../../messages/language";
import type { Scheme } from "../../rules/model/scheme";

/** Returns a scheme in sentences: its status, years, purposes and indicators. */
export function schemeLines(scheme: Scheme, language: Language): string[] {
  const texts = cliTextsOf(language);
  const words = certaintyWords[language];
  return [
    texts.scheme(scheme.id, scheme.title, `${scheme.code} ${words[scheme.codeStatus]}`),
    texts.schemeYears(scheme.firstYear, scheme.lastYear),
    texts.purposes,
    ...scheme.purposes.map(({ code, shortName, status }) => `    ${code} ${shortName} (${words[status]})`),
    ...(scheme.indicators.length === 0 ? [] : [texts.indicators]),
    ...scheme.indicators.map(({ code, text, status }) => `    ${code} ${text} (${words[status]})`),
  ];
}
