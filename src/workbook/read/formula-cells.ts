import { officeErrorCode } from "../calls/office-error-code";
import { refusalOfError } from "../calls/refusal-of-error";
import { bodyRows } from "./body-rows";
import { collectFormulas } from "./collect-formulas";
import type { TableShape } from "./table-shape";

/** A formula as text is longer than its value; so many stay far below the 5 MB that Excel on the web gives in one answer. */
const cellsPerSync = 20_000;

const none: ReadonlySet<string> = new Set();

/**
 * Returns of each table the cells that hold a formula, as "row:column" counted from its first row. Excel is asked for their places, in one
 * sync. Where it refuses these (a sheet may be protected, a version may not know the question), the formulas themselves are read in pages.
 */
export async function formulaCells(context: Excel.RequestContext, shapes: readonly TableShape[]): Promise<ReadonlySet<string>[]> {
  const filled = shapes.filter(({ rows }) => rows > 0);
  const found = filled.length === 0 ? [] : await placesOrFormulas(context, filled);
  return shapes.map((shape) => found[filled.indexOf(shape)] ?? none);
}

async function placesOrFormulas(context: Excel.RequestContext, shapes: readonly TableShape[]): Promise<ReadonlySet<string>[]> {
  try {
    return await askPlaces(context, shapes);
  } catch (error) {
    if (!isNoToThis(error)) {
      throw error;
    }
  }
  const read: ReadonlySet<string>[] = [];
  for (const shape of shapes) {
    read.push(await readFormulas(context, shape));
  }
  return read;
}

/** Whether Excel said no to the question itself, and not that it is busy, in edit mode or gone. */
function isNoToThis(error: unknown): boolean {
  const refusal = refusalOfError(error);
  return refusal === null ? officeErrorCode(error) !== "" : refusal.code === "read-only" || refusal.code === "payload-too-large";
}

async function askPlaces(context: Excel.RequestContext, shapes: readonly TableShape[]): Promise<ReadonlySet<string>[]> {
  const asked = shapes.map((shape) => {
    const areas = bodyRows(context, shape, 0, shape.rows).getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
    areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { shape, areas };
  });
  await context.sync();
  return asked.map(({ shape, areas }) => (areas.isNullObject ? none : cellsOf(shape, areas.areas.items)));
}

/** Excel widens the question about a lone cell to the whole sheet, so only what lies within the table counts. */
function cellsOf(shape: TableShape, areas: readonly Excel.Range[]): ReadonlySet<string> {
  const first = shape.headerRow + 1;
  const cells = new Set<string>();
  for (const { rowIndex, columnIndex, rowCount, columnCount } of areas) {
    for (let row = Math.max(rowIndex, first); row < Math.min(rowIndex + rowCount, first + shape.rows); row += 1) {
      for (let column = Math.max(columnIndex, shape.firstColumn); column < Math.min(columnIndex + columnCount, shape.firstColumn + shape.columns); column += 1) {
        cells.add(`${row - first}:${column - shape.firstColumn}`);
      }
    }
  }
  return cells;
}

async function readFormulas(context: Excel.RequestContext, shape: TableShape): Promise<ReadonlySet<string>> {
  const perPage = Math.max(1, Math.floor(cellsPerSync / shape.columns));
  const cells = new Set<string>();
  for (let first = 0; first < shape.rows; first += perPage) {
    const page = bodyRows(context, shape, first, Math.min(perPage, shape.rows - first));
    page.load("values,formulas");
    await context.sync();
    collectFormulas(page, first, cells);
  }
  return cells;
}
