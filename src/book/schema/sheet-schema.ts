import type { ChartSchema } from "./chart-schema";
import type { TableSchema } from "./table-schema";

/** The look of a cell, by name; `src/book/styles.ts` says what each name means. */
export type StyleName =
  | "title"
  | "explanation"
  | "label"
  | "section"
  | "euros"
  | "total"
  | "totalLabel"
  | "heading"
  | "headingRight"
  | "unconfirmed"
  | "date"
  | "text"
  | "wrapped"
  | "quiet"
  | "block"
  | "wholeEuros"
  | "totalWhole"
  | "remark"
  | "headingRemark"
  | "verdict"
  | "annexHeading"
  | "annexText"
  | "annexCode"
  | "annexValue"
  | "annexUnconfirmed"
  | "year"
  | "count";

/** A fixed cell outside the tables. Text that starts with "=" is a formula in English. */
export interface FixedCell {
  readonly address: string;
  readonly content: string | number;
  readonly style: StyleName;
  /** Text that stays text, whatever it looks like: a name that begins with "=", a code of digits. */
  readonly literal?: true;
}

/** A table at its place, with the rows it starts with. */
export interface PlacedTable {
  readonly schema: TableSchema;
  /** Address of the top left header cell, e.g. "A4". */
  readonly at: string;
  readonly rows: readonly Readonly<Record<string, string | number | boolean>>[];
}

/** One sheet of the workbook, as data. */
export interface SheetSchema {
  readonly name: string;
  readonly cells: readonly FixedCell[];
  readonly tables: readonly PlacedTable[];
  /** Charts over cells of this sheet, from the first to the last drawn. */
  readonly charts?: readonly ChartSchema[];
  /** Column widths in characters, for sheets whose cells stand outside tables. */
  readonly widths: Readonly<Record<string, number>>;
  /** How many rows at the top stay in view; 0 for none. */
  readonly frozenRows: number;
  readonly landscape: boolean;
  /** Heights of rows in points, by row number from 1, where text wraps; other rows have Excel's own. */
  readonly heights?: Readonly<Record<number, number>>;
  /** First and last row, from 1, that stand on every printed page; without them the header of the first table does. */
  readonly titleRows?: readonly [first: number, last: number];
  /** Hidden once, at creation. */
  readonly hidden: boolean;
}
