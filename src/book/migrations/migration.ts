import type { ChartSchema } from "../schema/chart-schema";
import type { NamedRangeSchema } from "../schema/named-range-schema";
import type { FixedCell, PlacedTable, SheetSchema } from "../schema/sheet-schema";
import type { TableSchema } from "../schema/table-schema";

/** Whole rows or columns that are put in between, as "14:14" or "H:H", where a cell still says what the earlier version has there. */
export interface Insertion {
  readonly sheet: string;
  readonly cells: string;
  readonly shift: "Down" | "Right";
  readonly guard: { readonly address: string; readonly says: string };
}

/** Tables that a sheet gets, with the cells that go with them. What stands there already is left alone. */
export interface SheetAddition {
  readonly sheet: string;
  /** In the order in which they stand. Where the sheet is fuller than the earlier version made it, they go further to the right. */
  readonly tables: readonly PlacedTable[];
  readonly cells: readonly FixedCell[];
  readonly widths: Readonly<Record<string, number>>;
}

/** A sheet that the workbook gets, to the right of another one. */
export interface NewSheet {
  readonly schema: SheetSchema;
  readonly after: string;
}

/** A sheet that Excel calculates: its formulas are written anew, as long as its `anchors` stand where the new version has them. */
export interface RecalculatedSheet {
  readonly sheet: string;
  readonly anchors: readonly { readonly address: string; readonly says: string }[];
  readonly cells: readonly FixedCell[];
  readonly widths: Readonly<Record<string, number>>;
}

/** Charts that a sheet gets with the cells behind them, as long as its `anchors` stand where the new version has them and nothing of the officer's stands in their place. */
export interface ChartAddition {
  readonly sheet: string;
  readonly anchors: readonly { readonly address: string; readonly says: string }[];
  /** The part of the sheet that must be free, e.g. "A48:I130". */
  readonly place: string;
  readonly cells: readonly FixedCell[];
  readonly charts: readonly ChartSchema[];
}

/** A text of the book's own that changes, where it still stands as it was. */
export interface Rewording {
  readonly sheet: string;
  readonly address: string;
  readonly was: string;
  readonly becomes: string;
}

/** The step from one schema version to the next, as data. Every part of it can be done again. */
export interface Migration {
  readonly to: number;
  readonly insertions: readonly Insertion[];
  /** Older tables that get columns: those of this version. */
  readonly tables: readonly TableSchema[];
  /** Refused before anything is written when a sheet of the workbook has such a name and is not ours. */
  readonly sheets: readonly NewSheet[];
  readonly additions: readonly SheetAddition[];
  readonly names: readonly NamedRangeSchema[];
  readonly recalculated: readonly RecalculatedSheet[];
  readonly charts?: readonly ChartAddition[];
  readonly rewordings: readonly Rewording[];
}
