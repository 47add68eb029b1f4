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
  /** Present when the file of the workbook says more of these cells than this. */
  readonly beyond?: BeyondFormat;
}

/** What a file says of a format that the API of this host does not know; kept for saving. */
export interface BeyondFormat {
  readonly alignment: Readonly<Record<string, string>>;
  /** Elements of a font. */
  readonly marks: string;
  readonly raised: string;
  /** A pattern or gradient; right as long as `fill` is this colour, for which it was taken. */
  readonly patterned: { readonly xml: string; readonly fill: string | null } | null;
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
