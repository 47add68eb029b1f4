import type { FieldProblem } from "../../../actions/field-problem";
import type { Assignment } from "../../../ledger/model/assignment";
import type { LineDestination } from "../../../rules/model/line-destination";
import type { YearRule } from "../../../rules/model/year-rule";

/** An assignment as a form holds it. */
export type AssignmentDraft = Readonly<Record<keyof Assignment, string>>;

export const destinations: readonly LineDestination[] = ["besteding", "uitzonderen", "baten"];
export const yearRules: readonly YearRule[] = ["boekjaar", "prestatie"];

export const emptyAssignment: AssignmentDraft = { destination: "besteding", measure: "", kind: "", costType: "", subsidy: "", yearRule: "boekjaar", vatBasis: "", reason: "" };

/** Returns the assignment that a form means: what its destination has no use for is empty. */
export function assignmentOf(draft: AssignmentDraft): Assignment {
  const destination = destinations.find((one) => one === draft.destination) ?? "besteding";
  const yearRule = yearRules.find((one) => one === draft.yearRule) ?? "boekjaar";
  if (destination === "besteding") {
    return { ...draft, destination, yearRule, reason: "" };
  }
  return { ...emptyAssignment, destination, yearRule: "boekjaar", reason: destination === "uitzonderen" ? draft.reason.trim() : "" };
}

/** Returns what an assignment still needs: spending a measure, an exception its reason. */
export function assignmentProblems(draft: AssignmentDraft): readonly FieldProblem<keyof AssignmentDraft>[] {
  const { destination, measure, reason } = assignmentOf(draft);
  if (destination === "besteding" && measure === "") {
    return [{ field: "measure", code: "required", shown: "" }];
  }
  return destination === "uitzonderen" && reason === "" ? [{ field: "reason", code: "required", shown: "" }] : [];
}
