import type { Explanation } from "../model/explanation";
import type { Finding } from "../model/finding";
import { explanationKey, explanationPlace } from "./explanation-key";

/** What an officer said to a finding: as it is now, or, `reopened`, to what it was before its facts changed. */
export interface FindingExplanation {
  readonly explanation: Explanation;
  readonly is: "explained" | "reopened";
}

/**
 * Returns the findings that an officer said something to. An explanation whose own finding is gone belongs to the finding with the same
 * code, row and column, which is then reopened: it was explained with other facts. One without such a finding belongs to none.
 */
export function explainedFindings(findings: readonly Finding[], explanations: readonly Explanation[]): ReadonlyMap<Finding, FindingExplanation> {
  const explained = new Map<Finding, FindingExplanation>();
  const filled = explanations.filter(({ text }) => text !== "");
  const codes = new Set(filled.map(({ key }) => key.slice(0, key.indexOf("|"))));
  if (codes.size === 0) {
    return explained;
  }
  const candidates = findings.filter(({ code }) => codes.has(code));
  const byKey = new Map(candidates.map((finding) => [explanationKey(finding), finding]));
  const left: Explanation[] = [];
  for (const explanation of filled) {
    const finding = byKey.get(explanation.key);
    if (finding === undefined) {
      left.push(explanation);
    } else {
      explained.set(finding, { explanation, is: "explained" });
    }
  }
  const open = candidates.filter((finding) => !explained.has(finding));
  for (const explanation of left) {
    const finding = open.find((one) => explanation.key.startsWith(explanationPlace(one)));
    if (finding !== undefined) {
      explained.set(finding, { explanation, is: "reopened" });
    }
  }
  return explained;
}
