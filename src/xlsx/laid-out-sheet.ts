import { brokenLines } from "./broken-lines";
import { columnLetters } from "./column-letters";
import type { Cell, WriteSheet } from "./hucre-door";
import type { CellToWrite, SheetToWrite, TableToWrite } from "./workbook-to-write";
import { rowHeight } from "./row-height";
import { writtenCell } from "./written-cell";

/** A sheet as hucre writes it, with the rows, from 1, that stand on every page. */
export interface LaidOutSheet {
  readonly sheet: WriteSheet;
  readonly titleRows: readonly [first: number, last: number];
}

type Cells = Map<string, Partial<Cell>>;

const font = { name: "Calibri", size: 11 } as const;
/** As many characters as a page shows in letters of at least 6,5 points: A4 landscape, else A3 landscape, else several pages of A3 across. */
const pageWidths = { a4: 250, a3: 360 } as const;

/** So many digits run on over the empty cells beside a narrow table to the edge of the page; letters are narrower, bold ones wider. */
const leastRoom = 140;

const blue = { type: "pattern", pattern: "solid", fgColor: { rgb: "1F4E79" } } as const;
const amber = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2CC" } } as const;

/** Returns a sheet with its title, explanation and tables below each other, printed on landscape pages, where it can as wide as one A4. */
export function laidOutSheet(content: SheetToWrite, footer: string): LaidOutSheet {
  const cells: Cells = new Map();
  const heights = new Map<number, { readonly height: number }>();
  const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
  const widths = widthsOf(content.tables);
  const total = widths.reduce((sum, width) => sum + width, 0);
  put(0, 0, { value: content.title, style: { font: { ...font, bold: true, size: 14 } } });
  let row = 1;
  const room = Math.max(total, leastRoom);
  for (const line of content.explanation.flatMap((text) => brokenLines(text, Math.floor(room * 1.15)))) {
    put(row, 0, { value: line, style: { font: { ...font, italic: true, color: { rgb: "595959" } } } });
    row += 1;
  }
  for (const line of content.warnings.flatMap((text) => brokenLines(text, Math.floor(room * 0.9)))) {
    widths.forEach((_, column) => put(row, column, { value: column === 0 ? line : null, style: { font: { ...font, bold: true }, fill: amber } }));
    row += 1;
  }
  const placed: NonNullable<WriteSheet["tables"]> = [];
  let firstHeader: number | null = null;
  for (const table of content.tables) {
    row += 1;
    if (table.heading !== "") {
      put(row, 0, { value: table.heading, style: { font: { ...font, bold: true, size: 12 } } });
      row += 1;
    }
    firstHeader ??= row;
    placed.push(definitionOf(table, row));
    putHeights(heights, table, row);
    row = putTable(cells, table, row);
  }
  const isList = content.tables.length === 1 && firstHeader !== null;
  const titleRow = isList ? (firstHeader ?? 0) + 1 : 1;
  return {
    titleRows: isList ? [titleRow, titleRow] : [1, 1],
    sheet: {
      name: content.name,
      rows: [],
      cells,
      columns: widths.map((width) => ({ width })),
      rowDefs: heights,
      tables: placed,
      freezePane: { rows: titleRow },
      view: { showGridLines: false },
      pageSetup: { ...paperFor(total), orientation: "landscape", fitToPage: true, fitToHeight: 0, margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } },
      headerFooter: { oddFooter: `&L${footer.replaceAll("&", "&&")}&C&A&RPagina &P van &N` },
    },
  };
}

function paperFor(total: number): { readonly paperSize: "a4" | "a3"; readonly fitToWidth: number } {
  return total <= pageWidths.a4 ? { paperSize: "a4", fitToWidth: 1 } : { paperSize: "a3", fitToWidth: Math.ceil(total / pageWidths.a3) };
}

function widthsOf(tables: readonly TableToWrite[]): readonly number[] {
  const most = Math.max(0, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: most }, (_, column) => Math.max(8, ...tables.map(({ columns }) => columns[column]?.width ?? 0)));
}

function bodyOf({ columns, rows }: TableToWrite): readonly (readonly CellToWrite[])[] {
  return rows.length === 0 ? [columns.map(() => null)] : rows;
}

function definitionOf(table: TableToWrite, header: number): NonNullable<WriteSheet["tables"]>[number] {
  const last = columnLetters(table.columns.length - 1);
  return {
    name: table.name,
    columns: table.columns.map((column) => ({ name: column.header })),
    range: `A${header + 1}:${last}${header + 1 + bodyOf(table).length}`,
    style: "TableStyleLight1",
    showAutoFilter: true,
  };
}

function putHeights(heights: Map<number, { readonly height: number }>, { columns, rows }: TableToWrite, header: number): void {
  const headers = columns.map(({ header: name, width }) => ({ header: name, width: width - 3, wraps: true as const }));
  [columns.map((column) => column.header), ...rows].forEach((line, index) => {
    const height = rowHeight(line, index === 0 ? headers : columns);
    if (height !== null) {
      heights.set(header + index, { height });
    }
  });
}

function isAmount(cell: CellToWrite): boolean {
  return cell !== null && typeof cell !== "string" && cell.is !== "year" && cell.is !== "date";
}

/** Puts the table with its total row; returns the first free row below it. */
function putTable(cells: Cells, table: TableToWrite, header: number): number {
  const { columns } = table;
  columns.forEach((column, at) => {
    const right = table.rows.some((line) => isAmount(line[at] ?? null)) || column.total !== undefined ? ({ horizontal: "right", indent: 1 } as const) : {};
    cells.set(`${header},${at}`, { value: column.header, style: { font: { ...font, bold: true, color: { rgb: "FFFFFF" } }, fill: blue, alignment: { vertical: "top", wrapText: true, ...right } } });
  });
  const body = bodyOf(table);
  body.forEach((line, index) => {
    columns.forEach((column, at) => {
      const row = header + 1 + index;
      const cell = writtenCell(line[at] ?? null, column, columns, row);
      // A blank row would leave the table without cells; an empty cell with a style keeps it in the file.
      cells.set(`${row},${at}`, cell ?? { value: null, style: { numFmt: "General" } });
    });
  });
  const below = header + 1 + body.length;
  return columns.some(({ total }) => total !== undefined) ? putTotals(cells, table, below) : below + 1;
}

/** The row of sums stands below the table, a blank row between, so that a filter never hides it. */
function putTotals(cells: Cells, { name, columns, rows }: TableToWrite, below: number): number {
  const row = below + 1;
  columns.forEach((column, at) => {
    const style = { font: { ...font, bold: true }, border: { top: { style: "thin" } } } as const;
    if (column.total === undefined) {
      cells.set(`${row},${at}`, { value: at === 0 ? "Totaal" : null, style });
      return;
    }
    const written = writtenCell({ is: "formula", formula: `SUM(${name}[${escaped(column.header)}])`, as: column.total, result: sumOf(rows, at) }, column, columns, row);
    cells.set(`${row},${at}`, { ...written, style: { ...written?.style, ...style, alignment: { horizontal: "right", indent: 1 } } });
  });
  return row + 2;
}

/** Some marks in the name of a column stand in a reference with an apostrophe before them. */
function escaped(header: string): string {
  return header.replace(/['#[\]]/g, (mark) => `'${mark}`);
}

function sumOf(rows: TableToWrite["rows"], column: number): number {
  return rows.reduce((sum, row) => sum + numberOf(row[column] ?? null), 0);
}

function numberOf(cell: CellToWrite): number {
  if (cell === null || typeof cell === "string") {
    return 0;
  }
  switch (cell.is) {
    case "euros":
      return cell.cents;
    case "formula":
      return cell.result;
    case "date":
      return 0;
    default:
      return cell.value;
  }
}
