import type { LedgerField } from "../model/ledger-field";
import type { SourceTable } from "../model/source-table";
import { cellText } from "./cell-text";
import { columnProfile, type ColumnProfile } from "./column-profile";

/** Amounts that book nothing: balances so far, budgets, prices. */
const noBooking = /cumul|saldo|balans|balance|lopend|running|begrot|budget|raming|prijs|price|btw|vat/i;

/** Returns fields that no header names but the values of exactly one free column show. Two that could be it leave the question open. */
export function columnsByContent(table: SourceTable, found: ReadonlyMap<LedgerField, string>): Map<LedgerField, string> {
  const taken = new Set(found.values());
  const profiles = new Map(table.columns.flatMap(({ header }, position) => (taken.has(header) ? [] : [[header, columnProfile(table, position)] as const])));
  const only = (test: (profile: ColumnProfile, header: string) => boolean): string | null => {
    const [first, other] = [...profiles].filter(([header, profile]) => test(profile, header));
    return first !== undefined && other === undefined ? first[0] : null;
  };
  const result = new Map<LedgerField, string>();
  const take = (field: LedgerField, header: string | null): void => {
    if (header !== null) {
      result.set(field, header);
      profiles.delete(header);
    }
  };
  if (!found.has("bookedOn")) take("bookedOn", only(({ dates }) => dates));
  const amountIsMissing = !found.has("amount") && !found.has("debit") && !found.has("credit");
  if (amountIsMissing) take("amount", only(({ amounts }, header) => amounts && !noBooking.test(header)));
  const amount = found.get("amount") ?? result.get("amount");
  if (!found.has("sign") && amount !== undefined && !hasNegative(table, amount)) take("sign", only(({ sides }) => sides));
  if (!found.has("account")) take("account", only(({ codes, dates, amounts }) => codes && !dates && !amounts));
  return result;
}

/** Amounts that carry a sign need no D/C, and a column that has no name may mean something else by it. */
function hasNegative({ columns, records }: SourceTable, amount: string): boolean {
  const position = columns.findIndex(({ header }) => header === amount);
  return records.some(({ cells }) => /^[€\s]*[-\u2212(]\s*\S|\d\s*[-\u2212]$/.test(cellText(cells[position] ?? "")));
}
