import type { FormCell, FormGrid } from "../../book/form/form-grid";
import type { CellValue } from "../../actions/ports/raw-cell";
import { Refused } from "../calls/refused";

/** Values, formulas, formats and protection of so many cells stay far below the 5 MB that Excel on the web gives in one answer. */
const cellsPerSync = 15_000;

/** No form comes near it; a sheet that does is something else. */
const mostCells = 200_000;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What is asked once for the whole sheet. */
interface Outline extends Size {
  readonly isProtected: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/**
 * Reads a sheet from A1 to its last cell in use; null where there is none of that name. The row below the last one is read too: the
 * value cell under the last label of a form may never have been touched.
 * @throws Refused `payload-too-large` above 200.000 cells.
 */
export async function readFormSheet(context: Excel.RequestContext, name: string): Promise<FormGrid | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) {
    return null;
  }
  const outline = await readOutline(context, sheet);
  if (outline.rows * outline.columns > mostCells) {
    throw new Refused({ code: "payload-too-large", facts: {} });
  }
  return { sheet: sheet.name, isProtected: outline.isProtected, rows: await readRows(context, sheet, outline) };
}

async function readOutline(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Outline> {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.protection.load("protected");
  await context.sync();
  const isProtected = sheet.protection.protected;
  if (used.isNullObject) {
    return { rows: 0, columns: 0, isProtected, hiddenRows: new Set(), hiddenColumns: new Set() };
  }
  const size = { rows: used.rowIndex + used.rowCount + 1, columns: used.columnIndex + used.columnCount };
  const whole = sheet.getRangeByIndexes(0, 0, size.rows, size.columns);
  const rows = whole.getRowProperties({ rowHidden: true });
  const columns = whole.getColumnProperties({ columnHidden: true });
  await context.sync();
  return {
    ...size,
    isProtected,
    hiddenRows: new Set(rows.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? [row] : []))),
    hiddenColumns: new Set(columns.value.flatMap(({ columnHidden }, column) => (columnHidden === true ? [column] : []))),
  };
}

async function readRows(context: Excel.RequestContext, sheet: Excel.Worksheet, outline: Outline): Promise<FormCell[][]> {
  const perPage = Math.max(1, Math.floor(cellsPerSync / Math.max(1, outline.columns)));
  const rows: FormCell[][] = [];
  for (let first = 0; first < outline.rows; first += perPage) {
    const page = sheet.getRangeByIndexes(first, 0, Math.min(perPage, outline.rows - first), outline.columns);
    page.load("values,formulas,numberFormat");
    // Whether a cell is locked means something on a protected sheet only.
    const properties = outline.isProtected ? page.getCellProperties({ format: { protection: true } }) : null;
    await context.sync();
    const formulas = page.formulas as unknown[][];
    const formats = page.numberFormat as unknown[][];
    (page.values as CellValue[][]).forEach((values, row) =>
      rows.push(
        values.map((value, column) => ({
          value,
          formula: isFormula(formulas[row]?.[column]),
          // What protection does not say to be open is taken for locked.
          locked: properties !== null && properties.value[row]?.[column]?.format?.protection?.locked !== false,
          isText: formats[row]?.[column] === "@",
          isGeneral: formats[row]?.[column] === "General",
          hidden: outline.hiddenRows.has(first + row) || outline.hiddenColumns.has(column),
        })),
      ),
    );
  }
  return rows;
}

function isFormula(formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=");
}
