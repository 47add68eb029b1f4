import type { LawOfFinding } from "../checks/check";
import type { Finding, FindingCode, FindingOf, Place, Severity } from "../model/finding";
import type { FindingFacts } from "../model/finding-facts";

/** Returns the finding of a check at a place. What rests on a value of the law carries that value's citation and status. */
export function makeFinding<Code extends FindingCode>(
  check: { readonly code: Code; readonly severity: Severity },
  place: Place,
  facts: FindingFacts[Code],
  law: LawOfFinding | undefined,
): Finding {
  const finding: FindingOf<Code> = {
    code: check.code,
    severity: check.severity,
    place,
    facts,
    citation: law?.citation ?? null,
    status: law?.status ?? "confirmed",
  };
  // The compiler does not see that a FindingOf one code is a member of the union over all codes.
  return finding as Finding;
}
