import type { CheckContext } from "../checks/check-context";
import type { Report, RowCheck, RowOf } from "../checks/check";
import { checks } from "../checks/registry";
import type { BookPart } from "../model/book-part";
import type { Finding, FindingCode } from "../model/finding";
import { makeFinding } from "./make-finding";

/** Judges one row at its position; returns null for a clean row, which costs no memory. */
export type RowRunner<Part extends BookPart> = (row: RowOf<Part>, position: number) => readonly Finding[] | null;

/** Returns what runs the row checks of one part of a book: all of them, or those of the codes that are named. */
export function rowRunner<Part extends BookPart>(part: Part, context: CheckContext, codes?: ReadonlySet<FindingCode>): RowRunner<Part> {
  let found: Finding[] | null = null;
  let rowId = "";
  let at = 0;
  const chosen = rowChecksOf(part).filter(({ code }) => codes?.has(code) ?? true);
  const runs = chosen.map((check) => {
    const report: Report<FindingCode> = (facts, column, law) => {
      found ??= [];
      found.push(makeFinding(check, { part, rowId, row: at, column }, facts, law));
    };
    return { find: check.find, report };
  });
  return (row, position) => {
    found = null;
    rowId = row.rowId;
    at = position;
    for (const { find, report } of runs) {
      find(row, context, report);
    }
    return found;
  };
}

/** A check that names the part takes its rows, and reports facts under its own code only. */
function rowChecksOf<Part extends BookPart>(part: Part): readonly RowCheck<FindingCode, Part>[] {
  const ofPart = checks.filter((check) => check.shape === "row" && check.parts.some((one) => one === part));
  return ofPart as readonly unknown[] as readonly RowCheck<FindingCode, Part>[];
}
