/** What requests of office.js say about rows that are written. */
export interface SentRows {
  /** Bytes of the requests that write rows. */
  readonly bytes: number;
  /** Bytes of the values in these requests, as JSON without anything else. */
  readonly valueBytes: number;
  /** The rows that each of these requests writes. */
  readonly slices: readonly (readonly (readonly unknown[])[])[];
}

interface Batch {
  readonly Actions: readonly { readonly Name: string; readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] } }[];
}

/** A request with fewer rows is none of the import's slices: a line in the journal, a setting. */
const fewest = 100;

/** Returns what these requests, as JSON, say about the rows of an import. */
export function rowsSent(bodies: readonly string[]): SentRows {
  const writes = bodies.flatMap((body) => {
    const rows = rowsOf(body);
    return rows.length < fewest ? [] : [{ bytes: Buffer.byteLength(body), rows }];
  });
  const total = (of: (write: (typeof writes)[number]) => number): number => writes.reduce((sum, write) => sum + of(write), 0);
  return { bytes: total(({ bytes }) => bytes), valueBytes: total(({ rows }) => Buffer.byteLength(JSON.stringify(rows))), slices: writes.map(({ rows }) => rows) };
}

/** Office.js cuts a large range into pieces of whole rows, all in one request. */
function rowsOf(body: string): (readonly unknown[])[] {
  const { Actions } = JSON.parse(body) as Batch;
  return Actions.flatMap(({ Name, ArgumentInfo }) => (Name === "Values" ? ((ArgumentInfo?.Arguments?.[0] ?? []) as (readonly unknown[])[]) : []));
}
