import type { ChartAnchor } from "./chart-anchor";
import type { Worksheet } from "./worksheet";

/** The kinds of charts that this host makes, as Excel's API names them. */
export const chartKinds = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
] as const;

export type ChartKind = (typeof chartKinds)[number];

export const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export type LegendPosition = (typeof legendPositions)[number];

/** A row of values in a chart. A text that begins with "=" is a reference with its sheet, e.g. "='Blad 1'!$B$2:$B$9". */
export interface ChartSeries {
  readonly name: string;
  /** Null for a series that was added and has no values yet. */
  readonly values: string | null;
  /** What stands along the category axis, or null for 1, 2, 3. */
  readonly categories: string | null;
  /** Where a series is drawn otherwise than the chart: the lines over its columns. */
  readonly kind?: ChartKind;
  /** Colour of its columns as "#RRGGBB"; without it Excel chooses. */
  readonly fill?: string;
  readonly line?: ChartLine;
}

/** The dashes of a line that this host draws. */
export const lineStyles = ["Continuous", "Dash", "DashDot"] as const;

/** How a line looks, as far as it was said: colour as "#RRGGBB", weight in points. */
export interface ChartLine {
  readonly color?: string;
  readonly weight?: number;
  readonly style?: (typeof lineStyles)[number];
}

/** The letters of a title, as far as they were said: colour as "#RRGGBB", size in points. */
export interface ChartFont {
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
}

/** A title; `text` null lets Excel choose it. */
export interface ChartText {
  readonly text: string | null;
  readonly visible: boolean;
  readonly overlay: boolean;
}

/** A chart that another program made: its part is kept as it is, because the model does not hold all it says. */
export interface ForeignChart {
  readonly xml: string;
  /** The path of its part in the file that it came from. */
  readonly path: string;
  /** Its element in the drawing, and where the chart lay then. */
  readonly frame: string;
  readonly anchor: ChartAnchor;
}

/** All that a chart says, changed as a whole by `Charts.change`. */
export interface ChartState {
  readonly name: string;
  /** "Invalid" is Excel's word for a kind that it cannot name. */
  readonly kind: ChartKind | "Invalid";
  readonly series: readonly ChartSeries[];
  readonly title: ChartText;
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition; readonly overlay: boolean };
  readonly categoryTitle: ChartText;
  readonly valueTitle: ChartText;
  readonly titleFont?: ChartFont;
  /** Number format of the value axis; without it, that of the cells. */
  readonly valueFormat?: string;
  /** Whether the categories stand in reverse order; the value axis then lies at the other side. */
  readonly reversed?: boolean;
  /** Space between columns in percents of a column; without it 150. */
  readonly gapWidth?: number;
  readonly anchor: ChartAnchor;
}

/** A chart on a sheet. `Charts` changes it; read only for everybody else. */
export class Chart {
  foreign: ForeignChart | null = null;

  constructor(
    /** A GUID in braces. */
    readonly id: string,
    readonly sheet: Worksheet,
    public state: ChartState,
  ) {}
}
