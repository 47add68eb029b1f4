import type { LawValue } from "../../rules/model/law-value";
import type { Scheme } from "../../rules/model/scheme";
import type { Json } from "../canonical-json";
import { citationJson } from "../citation-json";

/** Returns a scheme as `bestedingsboek.schemes/1` writes it. */
export function schemeJson(scheme: Scheme): Json {
  return {
    id: scheme.id,
    code: scheme.code,
    codeStatus: scheme.codeStatus,
    title: scheme.title,
    shortTitle: scheme.shortTitle,
    department: scheme.department,
    citation: citationJson(scheme.identity.citation),
    status: scheme.identity.status,
    firstYear: scheme.firstYear,
    lastYear: scheme.lastYear,
    purposes: scheme.purposes.map((purpose) => ({ code: purpose.code, kind: purpose.kind, name: purpose.name, ...validity(purpose) })),
    spendingPeriods: scheme.spendingPeriods.map((period) => ({ from: period.from, until: period.until, ...validity(period) })),
    indicators: scheme.indicators.map((indicator) => ({
      code: indicator.code,
      kind: indicator.source.kind,
      text: indicator.text,
      control: indicator.control,
      ...validity(indicator),
    })),
  };
}

function validity({ validFrom, validUntil, selectedBy, status, citation }: LawValue) {
  return { validFrom, validUntil, selectedBy, status, citation: citationJson(citation) };
}
