import type { Assessment } from "../../../src/rules/model/assessment";
import { assessedOn } from "../books/d14";
import type { Case } from "./case-file";

/** Returns the law and the day by which a case is judged: D14, without the indicators that the case takes away. */
export function caseAssessment({ vandaag, zonderIndicatoren = [] }: Pick<Case, "vandaag" | "zonderIndicatoren">): Assessment {
  const { scheme, ...rest } = assessedOn(vandaag);
  return { ...rest, scheme: { ...scheme, indicators: scheme.indicators.filter(({ code }) => !zonderIndicatoren.includes(code)) } };
}
