import type { RowId } from "../../rules/model/row-id";
import type { Assignment } from "./assignment";

/** What the officer decided about one line in the preview. A decision goes before the rules. */
export interface LineDecision {
  /** Null leaves it to the rules. For a changed line: the difference with the book is taken over as a correction under this assignment. */
  readonly assignment: Assignment | null;
  /** Takes the offered split over calendar years; null for none. */
  readonly split: "days" | "months" | null;
  /** Takes the line with the offered other one as a pair of kind "transitorisch". */
  readonly paired: boolean;
  /** Takes the line as the reversal of this row of spending, which the book has and which was offered; empty for none. */
  readonly reverses: RowId;
  /** Its year is reported: takes it over as a correction in the open year. */
  readonly correctsYear: boolean;
}
