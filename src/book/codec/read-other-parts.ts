import type { Allocation } from "../../rules/model/allocation";
import type { Receipt } from "../../rules/model/receipt";
import type { Repayment } from "../../rules/model/repayment";
import type { Transfer } from "../../rules/model/transfer";
import { partHeaders } from "./part-headers";
import type { RawTable } from "./raw-table";
import { readRows } from "./read-rows";
import { RowCursor } from "./row-cursor";

/** Returns the rows of tblToekenning that count. */
export function readAllocations(table: RawTable): Allocation[] {
  return readRows(table, new RowCursor(table, partHeaders.allocations), (row) => {
    const read = {
      rowId: row.rowId(),
      reference: row.text("reference"),
      decidedOn: row.date("decidedOn"),
      amount: row.cents("amount"),
      pupils: row.whole("pupils"),
      score: row.decimal("score"),
      municipality: row.text("municipality"),
      replaces: row.text("replaces"),
      note: row.text("note"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblOntvangst that count. */
export function readReceipts(table: RawTable): Receipt[] {
  return readRows(table, new RowCursor(table, partHeaders.receipts), (row) => {
    const read = {
      rowId: row.rowId(),
      receivedOn: row.date("receivedOn"),
      amount: row.cents("amount"),
      document: row.text("document"),
      note: row.text("note"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblTerugbetaling that count. */
export function readRepayments(table: RawTable): Repayment[] {
  return readRows(table, new RowCursor(table, partHeaders.repayments), (row) => {
    const read = {
      rowId: row.rowId(),
      year: row.year("year"),
      repaidOn: row.date("repaidOn"),
      amount: row.cents("amount"),
      document: row.text("document"),
      note: row.text("note"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblOverdracht that count. */
export function readTransfers(table: RawTable): Transfer[] {
  return readRows(table, new RowCursor(table, partHeaders.transfers), (row) => {
    const read = {
      rowId: row.rowId(),
      direction: row.text("direction"),
      municipality: row.text("municipality"),
      year: row.year("year"),
      transferredOn: row.date("transferredOn"),
      amount: row.cents("amount"),
      document: row.text("document"),
      note: row.text("note"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}
