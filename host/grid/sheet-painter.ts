import type { Area } from "../model/area";
import { intersect, sheetColumns } from "../model/area";
import type { Cell } from "../model/cell";
import type { CellFormat } from "../model/cell-format";
import { CellError } from "../model/cell-value";
import type { ConditionalLook } from "../model/conditional-format";
import { defaultColumnWidth, defaultRowHeight } from "../model/sheet-layout";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { overTable, withConditional } from "./cell-look";
import type { CellPicture } from "./cell-picture";
import { fittedHeights } from "./row-heights";
import type { LinePicture, SheetPicture } from "./sheet-picture";
import { tableLook } from "./table-look";

/** What the painter must be told of a workbook that the model does not hold: displayed texts and outcomes of rules. */
export interface Appearance {
  /** The text that a cell shows, in the person's language. */
  textOf(cell: Cell): string;
  /** Reads what the conditional formats of a sheet make of its cells now; null when none holds. */
  conditionsOn(sheet: Worksheet): (row: number, column: number) => ConditionalLook | null;
}

/** Never fewer rows and columns than fill a large screen, and always some free ones after the last used. */
const least = { rows: 400, columns: 40, spareRows: 200, spareColumns: 12 };

const pixels = (points: number): number => Math.round((points * 4) / 3);

function sideOf(cell: Cell): CellPicture["align"] {
  if (typeof cell.value === "number") return "Right";
  return typeof cell.value === "boolean" || cell.value instanceof CellError ? "Center" : "Left";
}

function inPixels(points: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...points].map(([index, size]) => [index, pixels(size)]));
}

function lines(sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): LinePicture[] {
  const indexes = new Set([...sizes.keys(), ...hidden]);
  return [...indexes].map((index) => {
    const size = sizes.get(index);
    return { index, ...(size === undefined ? {} : { size }), ...(hidden.has(index) ? { hidden: true } : {}) };
  });
}

function sizeFor(used: Area | null): { rows: number; columns: number } {
  return {
    rows: Math.max(least.rows, used === null ? 0 : used.row + used.rows + least.spareRows),
    columns: Math.max(least.columns, used === null ? 0 : used.column + used.columns + least.spareColumns),
  };
}

/** Makes pictures of the sheets of one workbook. */
export class SheetPainter {
  constructor(
    private readonly workbook: Workbook,
    private readonly appearance: Appearance,
  ) {}

  #cell(sheet: Worksheet, row: number, column: number, condition: ConditionalLook | null): CellPicture {
    const cell = sheet.cell(row, column);
    const table = this.workbook.tables.at(sheet, row, column) ?? undefined;
    const own: CellFormat = table === undefined ? cell.format : overTable(cell.format, tableLook(table, row, column));
    const look = condition === null ? own : withConditional(own, condition);
    return { row, column, text: this.appearance.textOf(cell), look, align: sideOf(cell) };
  }

  /** The pictures of the cells of areas, each once, as far as they lie within the size of the grid. */
  cells(sheet: Worksheet, areas: readonly Area[], size: { readonly rows: number; readonly columns: number }): CellPicture[] {
    const cells = new Map<number, CellPicture>();
    const conditionAt = this.appearance.conditionsOn(sheet);
    for (const area of areas) {
      const part = intersect(area, { row: 0, column: 0, rows: size.rows, columns: size.columns });
      for (let row = part?.row ?? 0; part !== null && row < part.row + part.rows; row += 1) {
        for (let column = part.column; column < part.column + part.columns; column += 1) {
          const key = row * sheetColumns + column;
          if (!cells.has(key)) cells.set(key, this.#cell(sheet, row, column, conditionAt(row, column)));
        }
      }
    }
    return [...cells.values()];
  }

  /** The picture of a sheet of which these cells are used, with its sizes, and of its cells those of some areas. */
  sheet(sheet: Worksheet, used: Area | null, areas: readonly Area[]): SheetPicture {
    const size = sizeFor(used);
    const cells = this.cells(sheet, areas, size);
    const { columnWidths, rowHeights, hiddenColumns, hiddenRows } = sheet.layout;
    const fitted = fittedHeights(cells, (column) => pixels(columnWidths.get(column) ?? defaultColumnWidth));
    return {
      id: sheet.id,
      ...size,
      defaultColumnWidth: pixels(defaultColumnWidth),
      defaultRowHeight: pixels(defaultRowHeight),
      columnLines: lines(inPixels(columnWidths), hiddenColumns),
      rowLines: lines(new Map([...fitted, ...inPixels(rowHeights)]), hiddenRows),
      frozenRows: sheet.state.frozen.rows,
      frozenColumns: sheet.state.frozen.columns,
      gridLines: sheet.state.showGridlines,
      merged: [],
      cells,
    };
  }

  /** The cells of a sheet that show something; null when none does. */
  used(sheet: Worksheet): Area | null {
    const cells = sheet.used(true);
    const areas = [...(cells === null ? [] : [cells]), ...this.workbook.tables.on(sheet).map(({ area }) => area)];
    if (areas.length === 0) return null;
    const row = Math.min(...areas.map((area) => area.row));
    const column = Math.min(...areas.map((area) => area.column));
    const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
    const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
    return { row, column, rows, columns };
  }
}
