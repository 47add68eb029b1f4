import type { BookCheck, ReportInBook } from "../checks/check";
import { checks } from "../checks/registry";
import type { BookView } from "../model/book-view";
import type { Finding, FindingCode, Place } from "../model/finding";
import { makeFinding } from "./make-finding";

const wholeBook: Place = { part: null, rowId: "", row: null, column: null };

/** Returns what the checks of the book as a whole find. */
export function bookFindings(view: BookView): readonly Finding[] {
  const found: Finding[] = [];
  for (const check of bookChecks()) {
    const report: ReportInBook<FindingCode> = (facts, at, law) => {
      const place = at === null ? wholeBook : { ...at, rowId: view.book[at.part][at.row]?.rowId ?? "" };
      found.push(makeFinding(check, place, facts, law));
    };
    check.find(view, report);
  }
  return found;
}

/** Each of these reports facts under its own code only. */
function bookChecks(): readonly BookCheck<FindingCode>[] {
  return checks.filter((check) => check.shape === "book") as readonly unknown[] as readonly BookCheck<FindingCode>[];
}
