import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { OpenedLedger } from "../../../src/ledger/model/opened-ledger";
import type { SourceTable } from "../../../src/ledger/model/source-table";
import { openLedger } from "../../../src/ledger/open-ledger";
import { readLedgerTable } from "../../../src/ledger/table/read-ledger-table";
import { recogniseColumns } from "../../../src/ledger/table/recognise-columns";
import { sourceOf } from "../auditfile/source-of";

interface LineSum {
  readonly lines: number;
  readonly cents: number;
}

/** What is true of a file, written down beside it. */
interface Truth extends LineSum {
  readonly kind: "text" | "sheet";
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  readonly delimiter: string;
  readonly headerLine: number;
  readonly accounts: Readonly<Record<string, LineSum>>;
  readonly costCentres?: Readonly<Record<string, LineSum>>;
  readonly rejected: readonly { readonly line: number; readonly code: string }[];
  readonly leftOut: readonly { readonly line: number; readonly why: string }[];
  readonly unreadable?: Readonly<Record<string, unknown>>;
}

const folder = join(__dirname, "..", "..", "data", "ledgers", "tabular");
const files = readdirSync(folder).filter((file) => !/\.(json|md)$/.test(file) && !file.startsWith("."));
const truthOf = (file: string): Truth => JSON.parse(readFileSync(join(folder, file.replace(/\.[^.]*$/, ".json")), "utf8")) as Truth;
const cases = files.map((file) => [file, truthOf(file)] as const);
const open = (file: string): Promise<OpenedLedger> => openLedger(sourceOf(new Uint8Array(readFileSync(join(folder, file)))));

async function tableIn(file: string): Promise<SourceTable> {
  const opened = await open(file);
  const [table] = opened.is === "tables" ? opened.tables : [];
  if (table === undefined) {
    throw new Error(`No table in ${file}: ${JSON.stringify(opened)}`);
  }
  return table;
}

test("each file has its truth beside it", () => {
  expect(files.length).toBeGreaterThanOrEqual(35);
});

describe.each(cases.filter(([, { unreadable }]) => unreadable === undefined))("%s", (file, truth) => {
  test("is read as it was written", async () => {
    const { kind, headerLine, text } = await tableIn(file);
    expect({ kind, headerLine }).toEqual({ kind: truth.kind, headerLine: truth.headerLine });
    expect(text).toEqual(truth.kind === "text" ? { encoding: truth.encoding, byteOrderMark: truth.byteOrderMark, delimiter: truth.delimiter } : null);
  });

  test("gives its bookings to the cent, and every other line with why it is none", async () => {
    const table = await tableIn(file);
    const { mapping, questions } = recogniseColumns(table, []);
    const reading = readLedgerTable(table, mapping, { projects: [], costCentres: [], accounts: [] });
    expect(questions).toEqual([]);
    expect(sumsBy(reading.lines.map(({ account, amount }) => [account, amount]))).toEqual(truth.accounts);
    expect({ lines: reading.lines.length, cents: reading.lines.reduce((sum, { amount }) => sum + amount, 0) }).toEqual({ lines: truth.lines, cents: truth.cents });
    expect(reading.rejected.map(({ line, code }) => ({ line, code }))).toEqual(truth.rejected);
    expect(reading.leftOut.map(({ line, why }) => ({ line, why }))).toEqual(truth.leftOut);
    if (truth.costCentres !== undefined) {
      expect(sumsBy(reading.lines.map(({ costCentre, amount }) => [costCentre, amount]))).toEqual(truth.costCentres);
    }
  });
});

describe.each(cases.flatMap(([file, { unreadable }]) => (unreadable === undefined ? [] : [[file, unreadable] as const])))("%s", (file, reason) => {
  test("cannot be read, and says why", async () => {
    expect(await open(file)).toEqual({ is: "unreadable", reason });
  });
});

function sumsBy(pairs: readonly (readonly [string, number])[]): Record<string, LineSum> {
  const sums: Record<string, LineSum> = {};
  for (const [code, cents] of pairs) {
    const sum = sums[code] ?? { lines: 0, cents: 0 };
    sums[code] = { lines: sum.lines + 1, cents: sum.cents + cents };
  }
  return sums;
}
