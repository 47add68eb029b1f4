export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";
export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

/** One edge of a cell. Colours everywhere are "#RRGGBB". */
export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

/** How a cell looks. Immutable: a change makes a new one, so that cells may share one. */
export interface CellFormat {
  /** In en-US terms, e.g. "General", "@", "#,##0.00", "dd-mm-yyyy". */
  readonly numberFormat: string;
  /** Name of the cell style it was given, e.g. "Normal"; the properties below are what counts. */
  readonly style: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double";
  readonly strikethrough: boolean;
  /** Null is no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
  /** Refuses edits once the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** The format of a cell nobody touched. */
export const plainFormat: CellFormat = {
  numberFormat: "General",
  style: "Normal",
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fill: null,
  borders: {},
  locked: true,
  formulaHidden: false,
};
