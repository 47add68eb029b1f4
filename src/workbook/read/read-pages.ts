import type { CellValue } from "../../actions/ports/raw-cell";
import { collectErrors, mayHoldErrors } from "./excel-errors";
import type { TableShape } from "./table-shape";

/** Excel on the web refuses an answer above 5 MB; a cell of a ledger takes some 25 bytes. */
const cellsPerPage = 80_000;

/** The rows read and the cells that are Excel errors, as "row:column" counted from the first row read. */
export interface ReadRows {
  readonly rows: readonly (readonly CellValue[])[];
  readonly errors: ReadonlySet<string>;
}

/** Reads `count` body rows of a table from `first` on, in pages of a size that Excel on the web can answer: one sync for each page. */
export async function readPages(context: Excel.RequestContext, shape: TableShape, first: number, count: number): Promise<ReadRows> {
  const perPage = Math.max(1, Math.floor(cellsPerPage / shape.columns));
  const rows: (readonly CellValue[])[] = [];
  const errors = new Set<string>();
  for (let from = 0; from < count; from += perPage) {
    const size = Math.min(perPage, count - from);
    for (const row of await readPage(context, shape, { first: first + from, size, from }, errors)) {
      rows.push(row);
    }
  }
  return { rows, errors };
}

interface Page {
  readonly first: number;
  readonly size: number;
  /** Number of the page's first row among the rows read. */
  readonly from: number;
}

async function readPage(context: Excel.RequestContext, shape: TableShape, page: Page, errors: Set<string>): Promise<CellValue[][]> {
  const sheet = context.workbook.worksheets.getItem(shape.sheetId);
  const range = sheet.getRangeByIndexes(shape.headerRow + 1 + page.first, shape.firstColumn, page.size, shape.columns);
  range.load("values");
  await context.sync();
  const values = range.values as CellValue[][];
  if (mayHoldErrors(values)) {
    range.load("valueTypes");
    await context.sync();
    collectErrors(range.valueTypes, page.from, errors);
  }
  return values;
}
