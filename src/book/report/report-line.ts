import type { StyleName } from "../schema/sheet-schema";
import type { ReportFigure } from "./report-figure";

/** Where a line came to stand, for formulas that name cells: rows count from 1. */
export interface Place {
  readonly row: number;
  /**
   * Row of the line with this anchor.
   * @throws RangeError when no line has it.
   */
  readonly rowOf: (anchor: string) => number;
}

/** Text and numbers as they are, or a formula (with "=") that follows from the place of its line. */
export type LineContent = string | number | ((place: Place) => string);

/** One cell of a line of a report. */
export interface LineCell {
  readonly column: string;
  readonly content: LineContent;
  readonly style: StyleName;
  /** Text of the book, that must never become a formula. */
  readonly literal?: true;
  /** Words about how far something has come, such as the status of a year: they change without the rows and name no figure. */
  readonly passing?: true;
  readonly figure?: Omit<ReportFigure, "address">;
}

/** One row of a report. Blocks are lists of lines; where they stand follows from what stands above them. */
export interface ReportLine {
  readonly cells: readonly LineCell[];
  readonly anchor?: string;
}

/** A blank row between blocks. */
export const blankLine: ReportLine = { cells: [] };
