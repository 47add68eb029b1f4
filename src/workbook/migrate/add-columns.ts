import type { ColumnSchema, TableSchema } from "../../book/schema/table-schema";
import { headerStyle } from "../../book/styles";
import { applyStyle } from "../make/apply-style";
import { formatColumns } from "../make/format-columns";
import { pointsFromCharacters } from "../make/points-from-characters";
import type { TableShape } from "../read/table-shape";
import { openTable } from "../write/open-table";

/** New columns that go together before the table column at `position`. */
interface Run {
  readonly position: number;
  readonly columns: ColumnSchema[];
}

/**
 * Adds the columns of a schema version that a table lacks, each behind the column that it follows in the schema. Whole columns of the
 * sheet are inserted: a table beside this one moves along, where adding a table column would tear it.
 */
export async function addColumns(context: Excel.RequestContext, schema: TableSchema, version: number): Promise<void> {
  const { sheet, shape } = await openTable(context, schema.name);
  // From the right, so that what is inserted moves no position that is still to come.
  for (const run of missingRuns(schema, shape.headers, version).reverse()) {
    insertRun(sheet, shape, run);
  }
  await context.sync();
}

function missingRuns(schema: TableSchema, headers: readonly string[], version: number): Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const column of schema.columns) {
    const standing = headers.indexOf(column.header);
    if (standing >= 0) {
      position = standing + 1;
    } else if (column.since === version) {
      const last = runs.at(-1);
      if (last?.position === position) {
        last.columns.push(column);
      } else {
        runs.push({ position, columns: [column] });
      }
    }
  }
  return runs.sort((a, b) => a.position - b.position);
}

function insertRun(sheet: Excel.Worksheet, shape: TableShape, { position, columns }: Run): void {
  const first = shape.firstColumn + position;
  sheet.getRangeByIndexes(0, first, 1, columns.length).getEntireColumn().insert("Right");
  columns.forEach((column, index) => {
    const header = sheet.getRangeByIndexes(shape.headerRow, first + index, 1, 1);
    header.values = [[column.header]];
    applyStyle(header, headerStyle(column));
    header.getEntireColumn().format.columnWidth = pointsFromCharacters(column.width);
  });
  formatColumns(sheet, { row: shape.headerRow + 1, column: first, rows: shape.rows }, columns);
}
