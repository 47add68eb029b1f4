import type { Expenditure, ExpenditureColumn } from "../../rules/model/expenditure";
import { partHeaders } from "./part-headers";
import type { RawTable } from "./raw-table";
import { readRows } from "./read-rows";
import { RowCursor } from "./row-cursor";

function readExpenditure(row: RowCursor<ExpenditureColumn>): Expenditure {
  const read = {
    rowId: row.rowId(),
    year: row.year("year"),
    bookedOn: row.date("bookedOn"),
    invoicedOn: row.date("invoicedOn"),
    performedFrom: row.date("performedFrom"),
    performedUntil: row.date("performedUntil"),
    measure: row.text("measure"),
    kind: row.text("kind"),
    amount: row.cents("amount"),
    description: row.text("description"),
    document: row.text("document"),
    invoice: row.text("invoice"),
    counterparty: row.text("counterparty"),
    evidence: row.text("evidence"),
    group: row.text("group"),
    refersTo: row.text("refersTo"),
    importId: row.text("importId"),
  };
  return { ...read, unreadable: row.unreadable() };
}

/** Returns the rows of tblBesteding that count. */
export function readExpenditures(table: RawTable): Expenditure[] {
  return readRows(table, new RowCursor(table, partHeaders.expenditures), readExpenditure);
}

/** Returns all these rows, blank ones too: what was read of some edited rows. */
export function readEditedExpenditures(table: RawTable): Expenditure[] {
  const cursor = new RowCursor(table, partHeaders.expenditures);
  return table.rows.map((_, row) => {
    cursor.goTo(row);
    return readExpenditure(cursor);
  });
}
