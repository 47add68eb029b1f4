import type { LedgerFigure } from "../../rules/model/ledger-figure";
import type { Opening } from "../../rules/model/opening";
import type { ReportedFigure } from "../../rules/model/reported-figure";
import type { YearRecord } from "../../rules/model/year-record";
import { partHeaders } from "./part-headers";
import type { RawTable } from "./raw-table";
import { readRows } from "./read-rows";
import { RowCursor } from "./row-cursor";

/** Returns the rows of tblJaar that count. */
export function readYears(table: RawTable): YearRecord[] {
  return readRows(table, new RowCursor(table, partHeaders.years), (row) => {
    const read = {
      rowId: row.rowId(),
      year: row.year("year"),
      status: row.text("status"),
      preparedBy: row.text("preparedBy"),
      checkedBy: row.text("checkedBy"),
      checkedOn: row.date("checkedOn"),
      adoptedOn: row.date("adoptedOn"),
      submittedOn: row.date("submittedOn"),
      redelivery: row.whole("redelivery"),
      reason: row.text("reason"),
      finalAccount: row.text("finalAccount"),
      seal: row.text("seal"),
      note: row.text("note"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblOpening that count. */
export function readOpenings(table: RawTable): Opening[] {
  return readRows(table, new RowCursor(table, partHeaders.openings), (row) => {
    const read = {
      rowId: row.rowId(),
      year: row.year("year"),
      received: row.cents("received"),
      spent: row.cents("spent"),
      transferredIn: row.cents("transferredIn"),
      transferredOut: row.cents("transferredOut"),
      repaid: row.cents("repaid"),
      balance: row.cents("balance"),
      source: row.text("source"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblVerantwoord that count. */
export function readReported(table: RawTable): ReportedFigure[] {
  return readRows(table, new RowCursor(table, partHeaders.reported), (row) => {
    const read = {
      rowId: row.rowId(),
      year: row.year("year"),
      indicator: row.text("indicator"),
      municipality: row.text("municipality"),
      amount: row.cents("amount"),
      text: row.text("text"),
      delivery: row.whole("delivery"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblGrootboek that count. */
export function readLedger(table: RawTable): LedgerFigure[] {
  return readRows(table, new RowCursor(table, partHeaders.ledger), (row) => {
    const read = {
      rowId: row.rowId(),
      year: row.year("year"),
      role: row.text("role"),
      account: row.text("account"),
      name: row.text("name"),
      source: row.text("source"),
      amount: row.cents("amount"),
      reason: row.text("reason"),
      importId: row.text("importId"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}
