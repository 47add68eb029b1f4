import type { BookCheck } from "../checks/check";
import { checks } from "../checks/registry";
import type { Finding, FindingCode, Place } from "../model/finding";
import type { Totals } from "../model/totals";
import { makeFinding } from "./make-finding";

const wholeBook: Place = { part: null, rowId: "", row: null, column: null };

/** Returns what the checks of the book as a whole find in its totals. */
export function bookFindings(totals: Totals): readonly Finding[] {
  const found: Finding[] = [];
  for (const check of bookChecks()) {
    check.find(totals, (facts, column, law) => found.push(makeFinding(check, { ...wholeBook, column }, facts, law)));
  }
  return found;
}

/** Each of these reports facts under its own code only. */
function bookChecks(): readonly BookCheck<FindingCode>[] {
  return checks.filter((check) => check.shape === "book") as readonly unknown[] as readonly BookCheck<FindingCode>[];
}
