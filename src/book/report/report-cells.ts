import type { FigureSource } from "../../rules/figures/figure-source";
import type { BookView } from "../../rules/model/book-view";
import { cents, type Cents } from "../../rules/money/cents";
import { eurosFromCents } from "../../rules/money/euros-from-cents";
import type { StyleName } from "../schema/sheet-schema";
import { figureFormula } from "./figure-formula";
import { reportColumns, roomFromA } from "./report-columns";
import type { LineCell, Place, ReportLine } from "./report-line";
import { splitText } from "./split-text";

/** Returns a cell with words of our own. */
export function wordsCell(column: string, content: string, style: StyleName = "label"): LineCell {
  return { column, content, style };
}

/** Returns a cell with text of the book or of the law, which stays text whatever it looks like. */
export function textCell(column: string, content: string, style: StyleName = "wrapped"): LineCell {
  return content === "" ? { column, content, style } : { column, content, style, literal: true };
}

/** Returns an amount to the cent that Excel calculates from the tables of the book; only where no formula can say it, a value. */
export function amountCell(view: BookView, column: string, what: string, amount: Cents, source: FigureSource, style: StyleName = "euros"): LineCell {
  const formula = figureFormula(view, source);
  const figure = { what, expected: { is: "cents", cents: amount }, source } as const;
  return { column, content: formula === null ? eurosFromCents(amount) : () => `=ROUND(${formula},2)`, style, figure };
}

/** Returns an amount to the cent that follows from other cells; `formula` is without "=". */
export function derivedCell(
  column: string,
  what: string,
  amount: Cents,
  formula: (place: Place) => string,
  more: { readonly style?: StyleName; readonly source?: FigureSource } = {},
): LineCell {
  const figure = { what, expected: { is: "cents", cents: amount }, source: more.source ?? null } as const;
  return { column, content: (place) => `=ROUND(${formula(place)},2)`, style: more.style ?? "euros", figure };
}

/** Returns words that say whether an amount in the same report is zero. */
export function verdictCell(column: string, what: string, amount: Cents, formula: (place: Place) => string, words: readonly [zero: string, other: string]): LineCell {
  const [zero, other] = words;
  const figure = { what, expected: { is: "text", text: amount === 0 ? zero : other }, source: null } as const;
  return { column, content: (place) => `=IF(ROUND(${formula(place)},2)=0,"${zero}","${other}")`, style: "verdict", figure };
}

/** Returns the heading of a block, over the whole width. */
export function blockHeading(title: string, anchor?: string): ReportLine {
  const cells = reportColumns.map((column, index) => wordsCell(column, index === 0 ? title : "", "block"));
  return anchor === undefined ? { cells } : { cells, anchor };
}

/** Returns the headings of the columns of a block, over the whole width: words at the left, figures at the right; `remarks` are the letters of columns after D that hold words. */
export function columnHeadings(headings: Headings, remarks = ""): ReportLine {
  const styleOf = (column: string): StyleName => (column < "D" ? "heading" : remarks.includes(column) ? "headingRemark" : "headingRight");
  return { cells: reportColumns.map((column) => wordsCell(column, headings[column] ?? "", styleOf(column))) };
}

type Headings = Readonly<Partial<Record<(typeof reportColumns)[number], string>>>;

/** Returns lines with an explanation in quiet type, as long as it needs. */
export function explanationLines(text: string): readonly ReportLine[] {
  return splitText(text, roomFromA).map((piece) => ({ cells: [wordsCell("A", piece, "quiet")] }));
}

/** Returns the blank cells of a total line, so that its rule runs from A to the figures. */
export function totalLabels(label: string): readonly LineCell[] {
  return [wordsCell("A", label, "totalLabel"), wordsCell("B", "", "totalLabel"), wordsCell("C", "", "totalLabel")];
}

/** Returns the sum of the amounts, in cents. */
export function centsSum(amounts: readonly number[]): Cents {
  return cents(amounts.reduce((sum, amount) => sum + amount, 0));
}
