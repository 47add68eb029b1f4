import type { Allocation } from "../../rules/model/allocation";
import type { Measure } from "../../rules/model/measure";
import type { Receipt } from "../../rules/model/receipt";
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

/** Returns the rows of tblMaatregel that count. */
export function readMeasures(table: RawTable): Measure[] {
  return readRows(table, new RowCursor(table, partHeaders.measures), (row) => {
    const read = {
      rowId: row.rowId(),
      name: row.text("name"),
      purpose: row.text("purpose"),
      partner: row.text("partner"),
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
