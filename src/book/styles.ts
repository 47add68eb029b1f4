import type { ColumnKind } from "./schema/table-schema";
import type { StyleName } from "./schema/sheet-schema";

/** How a cell looks. What is left out stays as Excel has it. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly align?: "Left" | "Right";
  readonly wrap?: boolean;
  /** Air before the text, in steps of Excel's own. */
  readonly indent?: number;
  readonly topBorder?: boolean;
  readonly vertical?: "Top";
  /** A thin line around every cell. */
  readonly boxed?: boolean;
}

/** The palette: one blue, its tint, and a warm tone for what needs attention. Contrast with the fill is at least 4.5 to 1. */
export const palette = {
  ink: "#1F2933",
  quiet: "#52606D",
  blue: "#154273",
  tint: "#E8EEF5",
  line: "#9FB3C8",
  attention: "#8A4B08",
  attentionFill: "#FFF3DC",
  mistake: "#8E1B1B",
  mistakeFill: "#FBE4E4",
  white: "#FFFFFF",
} as const;

/** Number formats in en-US terms, as Office.js asks for them. */
export const numberFormats = {
  euros: "#,##0.00",
  date: "dd-mm-yyyy",
  text: "@",
  whole: "0",
  count: "#,##0",
  general: "General",
} as const;

/** What every name of a style means. */
export const styles: Readonly<Record<StyleName, CellStyle>> = {
  title: { bold: true, size: 16, color: palette.blue },
  explanation: { italic: true, color: palette.quiet },
  label: { color: palette.ink, vertical: "Top" },
  section: { bold: true, color: palette.blue },
  text: { color: palette.ink, align: "Left", vertical: "Top" },
  date: { color: palette.ink, numberFormat: numberFormats.date, align: "Left" },
  year: { color: palette.ink, numberFormat: numberFormats.whole, align: "Left", vertical: "Top" },
  count: { color: palette.ink, numberFormat: numberFormats.count, align: "Right" },
  euros: { color: palette.ink, numberFormat: numberFormats.euros, align: "Right", vertical: "Top" },
  total: { bold: true, color: palette.ink, numberFormat: numberFormats.euros, align: "Right", topBorder: true },
  totalLabel: { bold: true, color: palette.ink, topBorder: true },
  heading: { bold: true, color: palette.white, fill: palette.blue, align: "Left", wrap: true },
  headingRight: { bold: true, color: palette.white, fill: palette.blue, align: "Right", wrap: true },
  wrapped: { color: palette.ink, align: "Left", vertical: "Top", wrap: true },
  quiet: { color: palette.quiet, align: "Left" },
  block: { bold: true, size: 12, color: palette.blue, fill: palette.tint },
  wholeEuros: { color: palette.ink, numberFormat: numberFormats.count, align: "Right", vertical: "Top" },
  totalWhole: { bold: true, color: palette.ink, numberFormat: numberFormats.count, align: "Right", topBorder: true },
  remark: { color: palette.quiet, align: "Left", vertical: "Top", indent: 1 },
  headingRemark: { bold: true, color: palette.white, fill: palette.blue, align: "Left", indent: 1 },
  verdict: { bold: true, color: palette.blue, align: "Left", indent: 1 },
  annexHeading: { bold: true, color: palette.white, fill: palette.blue, align: "Left", vertical: "Top", wrap: true, boxed: true },
  annexText: { color: palette.ink, align: "Left", vertical: "Top", wrap: true, boxed: true },
  annexCode: { bold: true, color: palette.blue, fill: palette.tint, align: "Left", vertical: "Top", wrap: true, boxed: true },
  annexValue: { bold: true, color: palette.ink, numberFormat: numberFormats.count, align: "Right", vertical: "Top", boxed: true },
  annexUnconfirmed: { italic: true, color: palette.attention, fill: palette.attentionFill, align: "Left", vertical: "Top", wrap: true, boxed: true },
  unconfirmed: { italic: true, color: palette.attention, fill: palette.attentionFill },
};

/** The look of every table: Excel's own light banding, under a header in the palette's blue. */
export const tableStyle = "TableStyleLight1";

const numberKinds: ReadonlySet<ColumnKind> = new Set<ColumnKind>(["date", "euros", "number", "year", "eurosFormula"]);

/** Returns how the cells of a table column look: figures at the right, text at the left with some air before it. */
export function columnStyle({ kind, wraps }: { readonly kind: ColumnKind; readonly wraps?: boolean }): CellStyle {
  return numberKinds.has(kind) ? { align: "Right" } : { align: "Left", indent: 1, ...(wraps === true ? { wrap: true } : {}) };
}

/** Returns how the header of a table column looks: as its cells stand. */
export function headerStyle(column: { readonly kind: ColumnKind }): CellStyle {
  return { ...styles.heading, ...columnStyle({ kind: column.kind }) };
}

/** The look of a cell that a conditional format marks as a mistake. */
export const mistakeLook = { color: palette.mistake, fill: palette.mistakeFill } as const;

const columnFormats: Readonly<Record<ColumnKind, string>> = {
  text: numberFormats.text,
  code: numberFormats.text,
  date: numberFormats.date,
  euros: numberFormats.euros,
  number: numberFormats.general,
  year: numberFormats.whole,
  formula: numberFormats.general,
  eurosFormula: numberFormats.euros,
  timestamp: numberFormats.text,
};

/** Returns the number format of a table column, in en-US terms. */
export function columnFormat(kind: ColumnKind): string {
  return columnFormats[kind];
}
