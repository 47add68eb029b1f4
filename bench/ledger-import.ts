import { startHost } from "../host/jest/start-host";
import { choices, exportOf, onCostCentre, openExport, spendingOn, unfollowed } from "../tests/workbook/ledger-export";
import { done, makeVoorbeeld } from "../tests/workbook/make-voorbeeld";
import { openSession, type Opened } from "../tests/workbook/open-session";
import { atMost, type BenchRow } from "./bench-row";
import { collectGarbage } from "./collect-garbage";
import { timingOf } from "./measure";
import { rowsSent, type SentRows } from "./rows-sent";

const n = 100_000;
const rowsPerSlice = 2_000;
const rounds = 3;

/**
 * Measures an import of 100.000 lines through office.js into the stand-in for Excel, without a formula engine: the bytes of the requests
 * beside the values alone as JSON, the number of syncs beside one for each slice, and the time beside office.js writing and reading the same cells
 * without anything else: of the rows alone, which also get their formats, lists to choose from and a table around them; of the whole import, from
 * the officer's yes to the line in the journal that says it stands; and of all that the officer waits for, until the pane has read the whole book
 * again and judged it.
 * @throws Error when not every line stands in the book afterwards.
 */
export async function ledgerImport(): Promise<BenchRow[]> {
  const imports: TimedImport[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Each starts without what the other left behind, or who comes second pays for it.
    collectGarbage();
    const timed = await importOnce();
    collectGarbage();
    bare.push(await bareWriteAndRead(timed.sent.slices));
    imports.push({ ...timed, sent: { ...timed.sent, slices: [] } });
  }
  const [first] = imports;
  if (first === undefined) {
    return [];
  }
  const { sent, syncs } = first;
  const exact = (medianMs: number) => ({ medianMs, spread: 1 });
  const compared = { n, runs: rounds, peer: "office.js writing and reading the same cells", theirs: timingOf(bare) };
  return [
    atMost(1.1, { n, runs: 1, name: "import: bytes sent", unit: "bytes", ours: exact(sent.bytes), peer: "its values alone as JSON", theirs: exact(sent.valueBytes) }),
    atMost(4, { n, runs: 1, name: "import: syncs", unit: "syncs", ours: exact(syncs), peer: "one for each slice of rows", theirs: exact(Math.ceil(n / rowsPerSlice)) }),
    atMost(1.5, { ...compared, name: "import: rows written and read back", ours: timingOf(imports.map(({ rowsMs }) => rowsMs)) }),
    atMost(1.5, { ...compared, name: "import: from yes to confirmed in the journal", ours: timingOf(imports.map(({ importMs }) => importMs)) }),
    atMost(2.5, { ...compared, name: "import: from yes to the whole book read and judged again", ours: timingOf(imports.map(({ allMs }) => allMs)) }),
  ];
}

/** One import, with what it sent and how many milliseconds its rows, its whole and all that the officer waits for took. */
interface TimedImport {
  readonly sent: SentRows;
  readonly syncs: number;
  readonly rowsMs: number;
  readonly importMs: number;
  readonly allMs: number;
}

async function importOnce(): Promise<TimedImport> {
  const opened = await openSession({ engine: null }, 600);
  await makeVoorbeeld(opened);
  done(await opened.session.ledger.addRule(onCostCentre("6720"), spendingOn("Tijdelijke huur")));
  const timed = await timedImport(opened);
  opened.host.close();
  return timed;
}

/** Rent of so many rooms, each 1,25. */
function bookings() {
  return Array.from({ length: n }, (_, index) => ({
    document: `D${index}`,
    date: "01-03-2023",
    account: "4381",
    costCentre: "6720",
    description: `Huur lokaal ${index} aan de Dorpsstraat`,
    relation: "Verhuurder Voorbeeld",
    amount: "1,25",
  }));
}

async function timedImport(opened: Opened): Promise<TimedImport> {
  const { session, host } = opened;
  const draft = await openExport(opened, exportOf("2023.csv", bookings()));
  const plan = done(await session.ledger.planLedger(draft, choices));
  const bodies: string[] = [];
  const take = host.processQuery.bind(host);
  host.processQuery = (body) => {
    bodies.push(body);
    return take(body);
  };
  let rowsMs = 0;
  let importMs = 0;
  const { workbook } = opened.tools;
  const [append, writeColumn] = [workbook.appendRows.bind(workbook), workbook.writeColumn.bind(workbook)];
  Object.assign(workbook, {
    appendRows: async (...asked: Parameters<typeof append>) => {
      const from = performance.now();
      const written = await append(...asked);
      rowsMs += asked[0] === "tblBesteding" ? performance.now() - from : 0;
      return written;
    },
    // The last that an import writes is the status of its line in the journal.
    writeColumn: async (...asked: Parameters<typeof writeColumn>) => {
      await writeColumn(...asked);
      importMs = asked[0] === "tblLogboek" ? performance.now() - begin : importMs;
    },
  });
  const begin = performance.now();
  const imported = done(await session.ledger.importLedger(draft, choices, plan, unfollowed));
  const allMs = performance.now() - begin;
  if (imported.spendingRows !== n || imported.spending !== n * 125) {
    throw new Error(`The import brought ${imported.spendingRows} of ${n} rows.`);
  }
  return { sent: rowsSent(bodies), syncs: bodies.length, rowsMs, importMs, allMs };
}

/** Milliseconds that it takes office.js to write these slices below each other in an empty sheet and to read them back. */
async function bareWriteAndRead(slices: SentRows["slices"]): Promise<number> {
  const { Excel, host } = startHost({ engine: null });
  const begin = performance.now();
  await eachSlice(Excel, slices, (range, rows) => {
    range.values = rows.map((row) => [...row]);
  });
  await eachSlice(Excel, slices, (range) => {
    range.load("values");
  });
  const ms = performance.now() - begin;
  host.close();
  return ms;
}

async function eachSlice(library: typeof Excel, slices: SentRows["slices"], work: (range: Excel.Range, rows: readonly (readonly unknown[])[]) => void): Promise<void> {
  await library.run(async (context) => {
    let first = 0;
    for (const rows of slices) {
      work(context.workbook.worksheets.getFirst().getRangeByIndexes(first, 0, rows.length, rows[0]?.length ?? 1), rows);
      first += rows.length;
      await context.sync();
    }
  });
}
