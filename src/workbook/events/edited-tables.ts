import type { TableName } from "../../book/schema/table-name";
import type { CellValue } from "../../actions/ports/raw-cell";
import type { WorkbookChange } from "../../actions/ports/workbook-change";
import { collectErrors } from "../read/excel-errors";
import { askTableShape } from "../read/table-shape";
import type { SheetEdit } from "./sheet-edit";

/**
 * Reads what an edit touched of these tables (those of its sheet), in one sync: where each table stands now and its edited rows.
 */
export async function readEditedTables(
  context: Excel.RequestContext,
  names: readonly TableName[],
  edits: readonly SheetEdit[],
): Promise<WorkbookChange[]> {
  const asked = names.flatMap((name) => edits.map((edit) => ask(context, name, edit)));
  await context.sync();
  return asked.flatMap((ready) => ready());
}

function ask(context: Excel.RequestContext, name: TableName, edit: SheetEdit): () => WorkbookChange[] {
  const { table, shape } = askTableShape(context, name);
  const cells = context.workbook.worksheets.getItem(edit.sheetId).getRange(edit.address);
  const hit = cells.getIntersectionOrNullObject(table.getRange());
  const rows = cells.getEntireRow().getIntersectionOrNullObject(table.getDataBodyRange());
  hit.load("isNullObject,rowIndex");
  rows.load("isNullObject,rowIndex,values,valueTypes");
  return () => {
    const found = shape();
    if (found === null) {
      return [{ is: "structure", remote: edit.remote }];
    }
    if (hit.isNullObject) {
      return [];
    }
    if (rows.isNullObject || hit.rowIndex <= found.headerRow) {
      return [{ is: "structure", remote: edit.remote }];
    }
    const errors = new Set<string>();
    collectErrors(rows.valueTypes, 0, errors);
    const edited = { name, headers: found.headers, rows: rows.values as CellValue[][], errors };
    return [
      { is: "rows", remote: edit.remote, table: name, firstRow: rows.rowIndex - found.headerRow - 1, rowCount: found.rows, edited },
    ];
  };
}
