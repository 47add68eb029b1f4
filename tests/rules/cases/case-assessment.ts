import type { Assessment } from "../../../src/rules/model/assessment";
import { assessedOn } from "../books/d14";
import type { Case } from "./case-file";

/** Returns the law and the day by which a case is judged: D14, without the indicators that the case takes away, and what recomputing the seals showed. */
export function caseAssessment({ vandaag, zonderIndicatoren = [], zegeltwijfel = [] }: Pick<Case, "vandaag" | "zonderIndicatoren" | "zegeltwijfel">): Assessment {
  const { scheme, ...rest } = assessedOn(vandaag);
  return { ...rest, sealTroubles: zegeltwijfel, scheme: { ...scheme, indicators: scheme.indicators.filter(({ code }) => !zonderIndicatoren.includes(code)) } };
}
