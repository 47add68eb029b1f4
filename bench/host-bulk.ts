import { ExcelHost } from "../host/excel-host";
import { BareArray } from "./bare-array";
import { atMost, type BenchRow } from "./bench-row";
import { bulkBatches, type BulkBatches } from "./bulk-batches";
import { bulk } from "./bulk-rows";
import { measureInTurns } from "./measure";

const peer = "rows in a bare array behind the same JSON";

async function reply(host: ExcelHost, body: string): Promise<string> {
  const outcome = await host.processQuery(body);
  if (outcome.is !== "reply" || outcome.body.includes('"Error"')) throw new Error("The host did not do the work of bulk.");
  return outcome.body;
}

async function byHost({ writes, reads }: BulkBatches): Promise<number> {
  const host = new ExcelHost();
  for (const body of writes) await reply(host, body);
  let size = 0;
  for (const body of reads) size += (await reply(host, body)).length;
  host.close();
  return size;
}

function byArray({ writes, reads }: BulkBatches): number {
  const array = new BareArray();
  for (const body of writes) array.write(body);
  return reads.reduce((size, body) => size + array.read(body).length, 0);
}

/**
 * Measures what the host takes for 100,000 rows of twelve cells that office.js writes in slices and reads back, beside rows in
 * a bare array that parse and answer the same JSON.
 * @throws Error when a batch fails.
 */
export async function hostBulk(runs = 5): Promise<BenchRow[]> {
  const batches = await bulkBatches();
  const [ours, theirs] = await measureInTurns(runs, [() => byHost(batches), () => byArray(batches)], 1);
  return [atMost(10, { name: "host bulk", n: bulk.rows, ours, peer, theirs, runs })];
}
