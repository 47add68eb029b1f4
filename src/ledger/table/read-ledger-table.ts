import type { ColumnMapping } from "../model/column-mapping";
import type { LedgerLine } from "../model/ledger-line";
import type { LedgerReading } from "../model/ledger-reading";
import type { RejectedLine } from "../model/rejected-line";
import type { Selection } from "../model/selection";
import type { SourceTable } from "../model/source-table";
import { createDimensionTally } from "./dimension-tally";
import { isSelected } from "./is-selected";
import { lineOfRecord } from "./line-of-record";
import { rejectedInOrder } from "./rejected-in-order";
import { createRunningTotals } from "./running-totals";

/**
 * Reads the bookings of a table. Lines that are not selected are counted per account and not kept. Every record is in exactly one place: a
 * line, unselected, rejected, or opening balance.
 */
export function readLedgerTable(table: SourceTable, mapping: ColumnMapping, selection: Selection): LedgerReading {
  const read = lineOfRecord(table, mapping);
  const lines: LedgerLine[] = [];
  const rejected: RejectedLine[] = [];
  const unselected = createDimensionTally();
  const counted = createRunningTotals();
  const opening = createRunningTotals();
  for (const record of table.records) {
    const found = read(record);
    if (found.is === "rejected") {
      rejected.push(found.rejected);
    } else if (found.is === "opening") {
      opening.add(found.debit, found.credit);
    } else {
      counted.add(found.debit, found.credit);
      if (isSelected(found.line, selection)) {
        lines.push(found.line);
      } else {
        unselected.add(found.line.account, found.line.accountName, found.line.amount);
      }
    }
  }
  return {
    lines,
    unselected: unselected.values(),
    rejected: rejectedInOrder(table.rejected, rejected),
    leftOut: table.leftOut,
    counted: counted.totals(),
    opening: opening.totals().lines === 0 ? null : opening.totals(),
    declared: null,
  };
}
