import type { CellValue } from "../../actions/ports/raw-cell";
import type { WorkbookChange } from "../../actions/ports/workbook-change";
import type { TableName } from "../../book/schema/table-name";
import { collectFormulas } from "../read/collect-formulas";
import { collectErrors } from "../read/excel-errors";
import { askTableShape, tableShape, type AskedTable, type TableShape } from "../read/table-shape";
import type { SheetEdit } from "./sheet-edit";

/** What was asked of one table: its shape, what of the edit hit it, and its rows that the edit touched. */
interface AskedEdit {
  readonly name: TableName;
  readonly asked: AskedTable;
  readonly hit: Excel.Range;
  readonly rows: Excel.Range;
}

/** Reads what an edit touched of the tables of its sheet, in one sync: where each table stands now and its edited rows. */
export async function readEdit(context: Excel.RequestContext, names: readonly TableName[], edit: SheetEdit): Promise<WorkbookChange[]> {
  const asked = names.map((name) => ask(context, name, edit));
  await context.sync();
  return asked.flatMap((each) => changeOf(each, edit) ?? []);
}

function ask(context: Excel.RequestContext, name: TableName, edit: SheetEdit): AskedEdit {
  const asked = askTableShape(context, name);
  const cells = context.workbook.worksheets.getItem(edit.sheetId).getRange(edit.address);
  const hit = cells.getIntersectionOrNullObject(asked.table.getRange());
  const rows = cells.getEntireRow().getIntersectionOrNullObject(asked.table.getDataBodyRange());
  hit.load("rowIndex");
  rows.load("rowIndex,values,valueTypes,formulas");
  return { name, asked, hit, rows };
}

/** Returns the change to one table, or null when the edit did not touch it. */
function changeOf({ name, asked, hit, rows }: AskedEdit, { remote }: SheetEdit): WorkbookChange | null {
  const shape = tableShape(asked);
  if (shape !== null && hit.isNullObject) {
    return null;
  }
  if (shape === null || rows.isNullObject || hit.rowIndex <= shape.headerRow) {
    return { is: "structure", remote };
  }
  return { is: "rows", remote, table: name, ...rowsOf(name, shape, rows) };
}

function rowsOf(name: TableName, shape: TableShape, rows: Excel.Range): Pick<Extract<WorkbookChange, { is: "rows" }>, "firstRow" | "rowCount" | "edited"> {
  const errors = new Set<string>();
  collectErrors(rows.valueTypes, 0, errors);
  const formulas = new Set<string>();
  collectFormulas(rows, 0, formulas);
  return {
    firstRow: rows.rowIndex - shape.headerRow - 1,
    rowCount: shape.rows,
    edited: { name, headers: shape.headers, rows: rows.values as CellValue[][], errors, formulas },
  };
}
