import { cents, type Cents } from "../../rules/money/cents";
import type { LedgerField } from "../model/ledger-field";
import type { SourceRecord, SourceTable } from "../model/source-table";
import { bookingSide } from "./booking-side";
import { cellText } from "./cell-text";
import { notationOfTable } from "./notation-of-table";
import { readAmountCell } from "./read-amount-cell";

/** So many lines of a file are enough to see how its columns go together. */
const looked = 2000;

/**
 * Leaves of the columns for amounts those that say each amount once. One signed column goes before debit and credit, unless it is not their
 * difference: then it is a running balance, or has no sign. D/C falls away where the amounts carry that sign already.
 */
export function settleAmountColumns(table: SourceTable, found: Map<LedgerField, string>): void {
  if (found.has("amount") && (found.has("debit") || found.has("credit"))) {
    const left = amountIsDifference(table, found) ? (["debit", "credit"] as const) : (["amount"] as const);
    left.forEach((field) => found.delete(field));
  }
  if (found.has("sign") && (!found.has("amount") || isSignedAlready(table, found))) {
    found.delete("sign");
  }
}

function amountIsDifference(table: SourceTable, found: ReadonlyMap<LedgerField, string>): boolean {
  if (!found.has("debit") || !found.has("credit")) {
    return true;
  }
  const read = amountReader(table, found);
  return table.records.slice(0, looked).every((record) => {
    const amount = read(record, "amount");
    return amount === null || amount === cents((read(record, "debit") ?? 0) - (read(record, "credit") ?? 0));
  });
}

function isSignedAlready(table: SourceTable, found: ReadonlyMap<LedgerField, string>): boolean {
  const read = amountReader(table, found);
  const position = positionOf(table, found, "sign");
  const signs = table.records.slice(0, looked).map((record) => {
    const amount = read(record, "amount") ?? 0;
    const side = bookingSide(cellText(record.cells[position] ?? ""));
    return amount === 0 || side === null ? "none" : (side === "credit") !== amount < 0 ? "other" : side;
  });
  return signs.includes("credit") && !signs.includes("other");
}

type AmountField = "amount" | "debit" | "credit";

/** Returns how to read an amount of a record; null for a cell that is blank or wrong. */
function amountReader(table: SourceTable, found: ReadonlyMap<LedgerField, string>): (record: SourceRecord, field: AmountField) => Cents | null {
  const at = { amount: positionOf(table, found, "amount"), debit: positionOf(table, found, "debit"), credit: positionOf(table, found, "credit") };
  const { notation } = notationOfTable(table, Object.values(at));
  return ({ cells }, field) => {
    const read = readAmountCell(cells[at[field]] ?? "", notation);
    return read.is === "value" ? read.value : null;
  };
}

function positionOf(table: SourceTable, found: ReadonlyMap<LedgerField, string>, field: LedgerField): number {
  return table.columns.findIndex(({ header }) => header === found.get(field));
}
