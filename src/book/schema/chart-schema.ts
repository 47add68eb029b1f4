import type { palette } from "../styles";

/** How a series is drawn: filled columns or bars, or a line of so many points. */
export type SeriesLook =
  | { readonly is: "fill"; readonly color: keyof typeof palette }
  | { readonly is: "line"; readonly color: keyof typeof palette; readonly points: number; readonly dashed: boolean };

/** One series of a chart; its values stand beside the categories, on the same sheet. */
export interface ChartSeriesSchema {
  readonly name: string;
  /** Address of the cells with the values, e.g. "G35:G40". */
  readonly values: string;
  /** A series with a line goes over the columns of the others. */
  readonly look: SeriesLook;
}

/** A native chart over cells of its own sheet. Its title and the cells below it say in text what it shows: Excel gives a chart no other text through its API. */
export interface ChartSchema {
  /** Its name in the workbook; a chart with this name is known as ours. */
  readonly name: string;
  readonly title: string;
  /** Columns stand, bars lie with the first category on top. */
  readonly kind: "columns" | "bars";
  /** Address of the cells along the category axis. */
  readonly categories: string;
  /** At least one of them is filled, and comes first. */
  readonly series: readonly [ChartSeriesSchema, ...ChartSeriesSchema[]];
  /** The corner cells that the chart covers. */
  readonly from: string;
  readonly until: string;
  /** Width of the space between columns, in percents of a column. */
  readonly gap: number;
  /** Number format of the value axis, in en-US terms. */
  readonly format: string;
  readonly legend: boolean;
}
