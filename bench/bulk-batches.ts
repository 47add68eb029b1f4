import { startHost } from "../host/jest/start-host";
import { bulk, bulkRows } from "./bulk-rows";

/** What office.js sends for the work of bulk, as JSON: the batches that write and those that read back. */
export interface BulkBatches {
  readonly writes: readonly string[];
  readonly reads: readonly string[];
}

/** Lets office.js write and read all rows once, and keeps what it sends. */
export async function bulkBatches(): Promise<BulkBatches> {
  const { Excel, host } = startHost();
  const sent: string[] = [];
  const take = host.processQuery.bind(host);
  host.processQuery = (body) => {
    sent.push(body);
    return take(body);
  };
  // A run of its own for each slice: within one, office.js would name the sheet by an id that another host does not know.
  const each = async (slice: number, work: (range: Excel.Range, first: number) => void): Promise<void> => {
    for (let first = 0; first < bulk.rows; first += slice) {
      await Excel.run(async (context) => {
        work(context.workbook.worksheets.getFirst().getRangeByIndexes(first, 0, slice, bulk.columns), first);
        await context.sync();
      });
    }
  };
  await each(bulk.written, (range, first) => {
    range.values = bulkRows(first, bulk.written);
  });
  const writes = sent.splice(0).filter((body) => body.includes('"Factuur '));
  await each(bulk.read, (range) => {
    range.load("values");
  });
  host.close();
  return { writes, reads: sent.filter((body) => body.includes('"values"')) };
}
