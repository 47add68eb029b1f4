import type { Wire } from "../dispatch/wire";
import { american } from "../input/culture";
import { formatValue } from "../input/format-value";
import { parseInput } from "../input/parse-input";
import { isEntireColumn, isEntireRow } from "../model/area";
import type { Cell, CellContent } from "../model/cell";
import { CellError } from "../model/cell-value";
import { filteredRows } from "../model/filtered-rows";
import { Trouble } from "../model/trouble";
import type { CellEdit } from "../model/worksheet";
import type { RangeRef } from "./range-ref";
import { mayChange, mayEdit } from "./write-access";

/** One value per cell of the range, row by row; null for whole rows and columns, as in Excel. Throws beyond Excel's limit of 5 million cells. */
export function matrixOf(range: RangeRef, read: (cell: Cell) => Wire): Wire {
  const { area, sheet } = range;
  if (isEntireColumn(area) || isEntireRow(area)) {
    return null;
  }
  if (area.rows * area.columns > 5_000_000) {
    throw new Trouble("RangeExceedsLimit", "The range holds more than 5 million cells.");
  }
  return Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => read(sheet.cell(area.row + row, area.column + column))));
}

export function wireValue(cell: Cell): Wire {
  return cell.value instanceof CellError ? cell.value.name : (cell.value ?? "");
}

export function wireFormula(cell: Cell): Wire {
  return cell.formula ?? wireValue(cell);
}

export function valueType(cell: Cell): string {
  const { value } = cell;
  if (value === null) {
    return "Empty";
  }
  if (value instanceof CellError) {
    return "Error";
  }
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

export function shownText(range: RangeRef, cell: Cell): string {
  return formatValue(cell.value, cell.format.numberFormat, range.office.culture);
}

/**
 * The rows that a write reaches, in order. Over rows that a filter hides Excel misplaces what is written: the rows in sight
 * take the first lines one after the other, and the last lines are lost.
 */
function rowsToWrite({ office, sheet, area }: RangeRef): readonly number[] {
  const hidden = filteredRows(office.workbook, sheet, area);
  return Array.from({ length: area.rows }, (_, at) => area.row + at).filter((row) => !hidden.has(row));
}

/** Takes one value, or a matrix as large as the range, and gives it per cell; null entries are left out. */
function forEachEntry(range: RangeRef, member: string, given: Wire, take: (entry: Wire, row: number, column: number) => void): void {
  const { area } = range;
  const matrix = Array.isArray(given) ? given : null;
  const single = matrix !== null && matrix.length === 1 && Array.isArray(matrix[0]) && matrix[0].length === 1 ? (matrix[0][0] as Wire) : given;
  const scalar = !Array.isArray(single);
  if (scalar && area.rows * area.columns > 5_000_000) {
    throw new Trouble("RangeExceedsLimit", "The range holds more than 5 million cells.");
  }
  if (!scalar && (matrix?.length !== area.rows || matrix.some((line: Wire) => !Array.isArray(line) || line.length !== area.columns))) {
    throw new Trouble("InvalidArgument", `${member}: the number of rows or columns in the input array doesn't match the size of the range.`);
  }
  for (const [row, target] of rowsToWrite(range).entries()) {
    const line: unknown = scalar ? null : matrix?.[row];
    for (let column = 0; column < area.columns; column += 1) {
      const entry = scalar ? single : Array.isArray(line) ? (line[column] as Wire) : null;
      if (entry !== null) {
        take(entry, target, area.column + column);
      }
    }
  }
}

/** Sets values or formulas: scalars fill the range, null leaves a cell, text is read as Excel reads it in American English. */
export function writeContents(range: RangeRef, member: string, given: Wire): void {
  if (isEntireColumn(range.area) || isEntireRow(range.area)) {
    throw new Trouble("InvalidArgument", `${member}: whole rows and columns cannot be filled; take the cells in use.`);
  }
  mayEdit(range.sheet, range.area);
  const edits: CellEdit[] = [];
  const read = contentReader(member);
  const formats: { readonly row: number; readonly column: number; readonly numberFormat: string }[] = [];
  forEachEntry(range, member, given, (entry, row, column) => {
    const { content, numberFormat } = read(entry, range.sheet.cell(row, column).format.numberFormat);
    edits.push({ row, column, content });
    if (numberFormat !== null) {
      formats.push({ row, column, numberFormat });
    }
  });
  for (const { row, column, numberFormat } of formats) {
    if (range.sheet.cell(row, column).format.numberFormat === "General") {
      range.sheet.format({ row, column, rows: 1, columns: 1 }, { numberFormat });
    }
  }
  range.office.workbook.edit(range.sheet, edits, range.area);
}

type Read = ReturnType<typeof contentOf>;

/** Reads what comes twice in a row once: one formula may be given to a hundred thousand cells. */
function contentReader(member: string): (entry: Wire, numberFormat: string) => Read {
  let last: { readonly entry: Wire; readonly numberFormat: string; readonly read: Read } | null = null;
  return (entry, numberFormat) => {
    if (last === null || last.entry !== entry || last.numberFormat !== numberFormat) {
      last = { entry, numberFormat, read: contentOf(member, entry, numberFormat) };
    }
    return last.read;
  };
}

function contentOf(member: string, entry: Wire, numberFormat: string): { content: CellContent; numberFormat: string | null } {
  if (typeof entry === "string") {
    return parseInput(entry, american, numberFormat);
  }
  if (typeof entry === "number" || typeof entry === "boolean") {
    return { content: { value: entry }, numberFormat: null };
  }
  throw new Trouble("InvalidArgument", `${member}: ${JSON.stringify(entry)} cannot stand in a cell.`);
}

/** Sets number formats, a scalar for all cells or a matrix. */
export function writeNumberFormats(range: RangeRef, given: Wire): void {
  mayChange(range.sheet, "allowFormatCells");
  if (!Array.isArray(given) && typeof given === "string") {
    range.sheet.format(range.area, { numberFormat: given });
    return;
  }
  forEachEntry(range, "Range.numberFormat", given, (entry, row, column) => {
    if (typeof entry !== "string") {
      throw new Trouble("InvalidArgument", "Range.numberFormat: a format is text.");
    }
    range.sheet.format({ row, column, rows: 1, columns: 1 }, { numberFormat: entry });
  });
}
