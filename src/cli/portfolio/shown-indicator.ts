import type { ShownIndicator } from "../../messages/cli/cli-texts";
import { cliTextsOf } from "../../messages/cli/cli-texts-of";
import { formatWholeEuros } from "../../messages/format/format-whole-euros";
import type { Language } from "../../messages/language";
import type { IndicatorValue } from "../../rules/indicators/indicator-value";

/** Returns an indicator as one line can hold it: the amount, the answer, or how many lines its list has. */
export function shownIndicator({ code, kind, wholeEuros, answer, lines }: IndicatorValue, language: Language): ShownIndicator {
  if (kind === "municipality-list" || kind === "project-list") {
    return { code, shown: cliTextsOf(language).lines(lines.length) };
  }
  return { code, shown: wholeEuros === null ? answer : formatWholeEuros(wholeEuros, language) };
}
