import type { Cents } from "../../rules/money/cents";
import type { CountedTotals, DeclaredTotals } from "../model/ledger-survey";
import type { AuditfileRecord } from "./auditfile-record";
import { readXmlAmount } from "./read-xml-amount";

/**
 * Returns what the element `transactions` says of its lines, beside what was counted in it; null when it says nothing. It speaks of all
 * lines in it, also those of period 0. `numberEntries` of the layout before 3.0 should be the number of lines, but some exporters write that
 * of the transactions: where it is exactly that, nothing is declared about lines.
 */
export function readDeclared({ values }: AuditfileRecord, counted: CountedTotals, transactions: number): DeclaredTotals | null {
  const lines = wholeNumber(values.get("linesCount"));
  const debit = amount(values.get("totalDebit"));
  const credit = amount(values.get("totalCredit"));
  if (lines === null && debit === null && credit === null) {
    return null;
  }
  const ofTransactions = lines === transactions && lines !== counted.lines;
  return { lines: ofTransactions ? null : lines, debit, credit, counted };
}

function wholeNumber(text = ""): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function amount(text = ""): Cents | null {
  const read = readXmlAmount(text);
  return read.is === "cents" ? read.cents : null;
}
