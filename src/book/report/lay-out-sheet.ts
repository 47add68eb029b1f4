import type { FixedCell, StyleName } from "../schema/sheet-schema";
import { styles } from "../styles";
import { reportWidths } from "./report-columns";
import type { ReportFigure } from "./report-figure";
import type { LineCell, Place, ReportLine } from "./report-line";
import type { ReportSheet } from "./report-sheet";
import { wrappedLines } from "./wrapped-lines";

const lineHeight = 15;

/** A column is as wide as digits; letters are narrower, though not always by as much as this. */
const lettersPerDigit = 1.1;

/**
 * Returns a report as a sheet: its lines below each other from row 1, printed on A4 landscape as wide as one page, with the first
 * `titleRows` rows on every page.
 * @throws RangeError when a formula names an anchor that no line has.
 */
export function layOutSheet(name: string, lines: readonly ReportLine[], titleRows: number): ReportSheet {
  const anchors = new Map(lines.flatMap(({ anchor }, index) => (anchor === undefined ? [] : [[anchor, index + 1] as const])));
  const rowOf = (anchor: string): number => {
    const row = anchors.get(anchor);
    if (row === undefined) {
      throw new RangeError(`No line of the report is called ${anchor}`);
    }
    return row;
  };
  const placed = lines.map((line, index) => ({ line, place: { row: index + 1, rowOf } }));
  return {
    name,
    cells: placed.flatMap(({ line, place }) => line.cells.map((cell) => fixedCell(cell, place))),
    figures: placed.flatMap(({ line, place }) => line.cells.flatMap((cell) => figureOf(cell, place))),
    passing: placed.flatMap(({ line, place }) => line.cells.flatMap(({ column, passing }) => (passing === true ? [`${column}${place.row}`] : []))),
    tables: [],
    widths: reportWidths,
    heights: Object.fromEntries(placed.flatMap(({ line, place }) => heightOf(line, place.row))),
    frozenRows: titleRows,
    titleRows: [1, titleRows],
    landscape: true,
    hidden: false,
  };
}

function fixedCell({ column, content, style, literal }: LineCell, place: Place): FixedCell {
  const cell = { address: `${column}${place.row}`, content: typeof content === "function" ? content(place) : content, style };
  return literal === true ? { ...cell, literal } : cell;
}

function figureOf({ column, figure }: LineCell, { row }: Place): readonly ReportFigure[] {
  return figure === undefined ? [] : [{ address: `${column}${row}`, ...figure }];
}

/** Only a row in which text wraps has a height of its own. */
function heightOf({ cells }: ReportLine, row: number): readonly (readonly [row: number, height: number])[] {
  const most = Math.max(1, ...cells.map((cell) => linesOf(cell)));
  return most === 1 ? [] : [[row, most * lineHeight + 3]];
}

function linesOf({ column, content, style }: LineCell): number {
  return typeof content === "string" && wraps(style) ? wrappedLines(content, Math.floor(widthOf(column) * lettersPerDigit) - (styles[style].bold === true ? 1 : 0)) : 1;
}

function wraps(style: StyleName): boolean {
  return styles[style].wrap === true;
}

function widthOf(column: string): number {
  return Object.entries(reportWidths).find(([letter]) => letter === column)?.[1] ?? 8;
}
