/** Where a table stands and how large it is. Rows and columns count from 0 on the sheet. */
export interface TableShape {
  readonly headers: readonly string[];
  readonly sheetId: string;
  /** Sheet row of the headers. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: number;
  /** Rows of the body, blank ones too. */
  readonly rows: number;
}

/** The parts of a table whose properties have been asked; `shape` may be called after the sync. */
export interface AskedTable {
  readonly table: Excel.Table;
  /** The shape, or null when there is no such table. */
  readonly shape: () => TableShape | null;
}

/** Asks for the shape of a table that need not exist; the answer is there after the next sync. */
export function askTableShape(context: Excel.RequestContext, name: string): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  table.load("isNullObject");
  table.worksheet.load("id");
  header.load("values,rowIndex,columnIndex,columnCount");
  body.load("rowCount");
  return {
    table,
    shape: () =>
      table.isNullObject
        ? null
        : {
            headers: (header.values[0] ?? []).map(String),
            sheetId: table.worksheet.id,
            headerRow: header.rowIndex,
            firstColumn: header.columnIndex,
            columns: header.columnCount,
            rows: body.rowCount,
          },
  };
}
