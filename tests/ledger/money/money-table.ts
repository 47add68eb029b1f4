import type { MoneyKind } from "../../../src/ledger/money/model/money-field";
import type { MoneyMapping } from "../../../src/ledger/money/model/money-mapping";
import { openMoneyTables } from "../../../src/ledger/money/open-money-tables";
import { recogniseMoney } from "../../../src/ledger/money/recognise-money";
import type { SourceTable } from "../../../src/ledger/model/source-table";
import type { Receipt } from "../../../src/rules/model/receipt";
import type { Allocation } from "../../../src/rules/model/allocation";
import { cents } from "../../../src/rules/money/cents";
import { fileInChunks } from "../../actions/ledger/bytes-in-chunks";
import { day } from "../../messages/fixtures";

/** A table with how its columns were recognised. */
export interface OpenedMoney {
  readonly table: SourceTable;
  readonly mapping: MoneyMapping;
}

/** Opens bytes, or lines of a text, as a table with money; fails where it is none. */
export async function openMoney(content: Uint8Array | readonly string[], kind: MoneyKind): Promise<OpenedMoney> {
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(`${content.join("\n")}\n`);
  const opened = await openMoneyTables(fileInChunks("tabel", bytes), kind);
  const table = opened.is === "tables" ? opened.tables[0] : undefined;
  if (table === undefined) {
    throw new Error(`No table: ${JSON.stringify(opened)}`);
  }
  return { table, mapping: recogniseMoney(table, kind) };
}

/** A receipt of the book. */
export function receipt(receivedOn: string, amount: number, document = "", note = ""): Receipt {
  return { receivedOn: day(receivedOn), amount: cents(amount), document, note, rowId: "r", unreadable: [] };
}

/** A decision of the book. */
export function allocation(reference: string, amount: number, municipality = "", replaces = ""): Allocation {
  return { reference, decidedOn: null, amount: cents(amount), pupils: null, score: null, municipality, replaces, note: "", rowId: "a", unreadable: [] };
}
