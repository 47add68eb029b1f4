import type { Explanation } from "../model/explanation";
import type { Finding } from "../model/finding";
import { explanationKey } from "./explanation-key";

/** Returns what an officer said to this finding as it is now, or null. Of two explanations the later in the sheet counts. */
export function explanationOf(finding: Finding, explanations: readonly Explanation[]): Explanation | null {
  if (explanations.length === 0) {
    return null;
  }
  const key = explanationKey(finding);
  return explanations.filter((row) => row.key === key && row.text !== "").at(-1) ?? null;
}
