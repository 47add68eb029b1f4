import type { BookPart } from "../../rules/model/book-part";
import type { Outcome } from "../outcome";
import type { WrittenReport } from "./write-report";

/** The account of a year in one open workbook. */
export interface ReportSession {
  /** Years over which a report can be made, in order; empty without an open book. */
  years(): readonly number[];
  /** Makes the report sheets of a year, in place of those of an earlier report, and compares every figure with the rules. */
  writeReport(year: number): Promise<Outcome<WrittenReport>>;
  /** Shows in the sheet only these rows of a table, by their ids, until `showAll`. */
  showOnly(part: BookPart, rowIds: readonly string[]): Promise<Outcome<null>>;
  /** Shows all rows of that table again. */
  showAll(part: BookPart): Promise<Outcome<null>>;
}
