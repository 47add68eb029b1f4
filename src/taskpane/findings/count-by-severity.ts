import type { Finding, Severity } from "../../rules/model/finding";

/** The severities, the gravest first. */
export const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** Returns how many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) {
    counts[severity] += 1;
  }
  return counts;
}
