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

/** A table that need not exist, with what its shape is read from. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/** Asks for the shape of a table; after the next sync `tableShape` tells it. */
export function askTableShape(context: Excel.RequestContext, name: string): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  table.worksheet.load("id");
  header.load("values,rowIndex,columnIndex,columnCount");
  body.load("rowCount");
  return { table, header, body };
}

/** Returns the shape of a table that was asked for, or null when there is no such table. */
export function tableShape({ table, header, body }: AskedTable): TableShape | null {
  if (table.isNullObject) {
    return null;
  }
  return {
    headers: (header.values[0] ?? []).map(String),
    sheetId: table.worksheet.id,
    headerRow: header.rowIndex,
    firstColumn: header.columnIndex,
    columns: header.columnCount,
    rows: body.rowCount,
  };
}
