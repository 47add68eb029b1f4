import type { CellValue } from "../../actions/ports/raw-cell";
import { bodyRows } from "./body-rows";
import { collectErrors, mayHoldErrors } from "./excel-errors";
import type { TableShape } from "./table-shape";

/** Excel on the web refuses an answer above 5 MB; a cell of a ledger takes some 25 bytes. */
const cellsPerSync = 80_000;

/** Body rows of a table that are wanted, `count` of them from `first` on. */
export interface WantedRows {
  readonly shape: TableShape;
  readonly first: number;
  readonly count: number;
}

/** The rows read and the cells that are Excel errors, as "row:column" counted from the first row read. */
export interface ReadRows {
  readonly rows: (readonly CellValue[])[];
  readonly errors: Set<string>;
}

/** A part of wanted rows that fits in one answer; `from` counts from the first row wanted. */
interface Page {
  readonly wanted: WantedRows;
  readonly read: ReadRows;
  readonly from: number;
  readonly size: number;
}

/** Reads rows of tables, in as few syncs as answers of a size that Excel on the web gives allow. */
export async function readPages(context: Excel.RequestContext, all: readonly WantedRows[]): Promise<ReadRows[]> {
  const results = all.map((wanted) => ({ wanted, read: { rows: [], errors: new Set<string>() } }));
  const pages = results.flatMap(({ wanted, read }) => pagesOf(wanted, read));
  for (const batch of batches(pages)) {
    await readBatch(context, batch);
  }
  return results.map(({ read }) => read);
}

function pagesOf(wanted: WantedRows, read: ReadRows): Page[] {
  const perPage = Math.max(1, Math.floor(cellsPerSync / wanted.shape.columns));
  const count = Math.ceil(wanted.count / perPage);
  return Array.from({ length: count }, (_, index) => {
    const from = index * perPage;
    return { wanted, read, from, size: Math.min(perPage, wanted.count - from) };
  });
}

function batches(pages: readonly Page[]): Page[][] {
  const made: Page[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const page of pages) {
    const size = page.size * page.wanted.shape.columns;
    if (cells + size > cellsPerSync) {
      made.push([]);
      cells = 0;
    }
    made.at(-1)?.push(page);
    cells += size;
  }
  return made;
}

async function readBatch(context: Excel.RequestContext, batch: readonly Page[]): Promise<void> {
  const asked = batch.map((page) => ({ page, range: bodyRows(context, page.wanted.shape, page.wanted.first + page.from, page.size) }));
  asked.forEach(({ range }) => range.load("values"));
  await context.sync();
  const doubtful = asked.filter(({ range }) => mayHoldErrors(range.values));
  if (doubtful.length > 0) {
    doubtful.forEach(({ range }) => range.load("valueTypes"));
    await context.sync();
    doubtful.forEach(({ page, range }) => collectErrors(range.valueTypes, page.from, page.read.errors));
  }
  for (const { page, range } of asked) {
    for (const row of range.values as CellValue[][]) {
      page.read.rows.push(row);
    }
  }
}
