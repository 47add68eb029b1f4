import { certaintyWords } from "../../messages/certainty-words";
import { cliTextsOf } from "../../messages/cli/cli-texts-of";
import type { Language } from "../../messages/language";
import { yearOf } from "../../rules/dates/year-of";
import type { Indicator } from "../../rules/model/indicator";
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
    ...scheme.indicators.map((indicator) => `    ${indicator.code} ${yearsOf(indicator, scheme)} ${indicator.text} (${words[indicator.status]})`),
  ];
}

/** The reporting years in which an indicator stands in the annex: "2021-2025"; the wording of one cell may change over the years. */
function yearsOf({ validFrom, validUntil }: Indicator, { firstYear, lastYear }: Scheme): string {
  const first = validFrom === null ? firstYear : yearOf(validFrom);
  const last = validUntil === null ? lastYear : yearOf(validUntil);
  return first === last ? String(first) : `${first}-${last}`;
}
