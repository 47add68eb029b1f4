import type { IndicatorLine, IndicatorValue } from "../../rules/indicators/indicator-value";
import type { Json } from "../canonical-json";
import { citationJson } from "../citation-json";

/** Returns an indicator as `bestedingsboek.report/1` writes it. */
export function indicatorJson(value: IndicatorValue): Json {
  const { code, kind, text, textFrom, control, status, citation, exact, wholeEuros, answer, lines } = value;
  return {
    code,
    kind,
    text,
    textFrom,
    control,
    status,
    citation: citationJson(citation),
    exactCents: exact,
    wholeEuros,
    answer,
    lines: lines.map(lineJson),
  };
}

function lineJson({ key, name, exact, wholeEuros, text }: IndicatorLine): Json {
  return { key, name, exactCents: exact, wholeEuros, text };
}
