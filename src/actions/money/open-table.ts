import { collectBytes } from "../../ledger/collect-bytes";
import { ledgerLimits } from "../../ledger/ledger-limits";
import type { ByteSource } from "../../ledger/model/byte-source";
import type { MoneyKind } from "../../ledger/money/model/money-field";
import { openMoneyTables } from "../../ledger/money/open-money-tables";
import { recogniseMoney } from "../../ledger/money/recognise-money";
import { hashOfSource } from "../ledger/hash-of-source";
import { chosenTable, largestTable } from "../ledger/surveyed-draft";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { settledDraft } from "./change-table";
import type { MoneyDraft } from "./money-draft";
import type { MoneyTools } from "./money-tools";

/** Looks what a file is, and begins a draft with its largest table. Writes nothing. */
export async function openTable(tools: MoneyTools, kind: MoneyKind, chosen: ByteSource): Promise<Outcome<MoneyDraft>> {
  const source = await inMemory(chosen);
  const opened = await openMoneyTables(source, kind);
  if (opened.is === "unreadable") {
    return refuse({ code: "table-unreadable", facts: { kind, reason: opened.reason } });
  }
  const { tables } = opened;
  const table = largestTable(tables);
  const draft = { kind, name: source.name, hash: await hashOfSource(source, tools.hash), tables, table, mapping: recogniseMoney(chosenTable(tables, table), kind) };
  return { ok: true, value: settledDraft(draft) };
}

/** Read once, so that what is hashed is what was opened. A file above the limit is not opened at all and keeps its size. */
async function inMemory(source: ByteSource): Promise<ByteSource> {
  if (source.size > ledgerLimits.file) {
    return source;
  }
  const bytes = await collectBytes(source, ledgerLimits.file);
  return { name: source.name, size: bytes.length, chunks: () => oneChunk(bytes) };
}

async function* oneChunk(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}
