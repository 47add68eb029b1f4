import type { Expenditure, ExpenditureColumn } from "../../rules/model/expenditure";
import { partHeaders } from "./part-headers";
import type { RawTable } from "./raw-table";
import { readRow } from "./read-row";
import { readRows } from "./read-rows";
import { RowCursor } from "./row-cursor";

function readExpenditure(row: RowCursor<ExpenditureColumn>): Expenditure {
  const read = {
    rowId: row.rowId(),
    year: row.year("year"),
    ledgerYear: row.year("ledgerYear"),
    bookedOn: row.date("bookedOn"),
    invoicedOn: row.date("invoicedOn"),
    performedFrom: row.date("performedFrom"),
    performedUntil: row.date("performedUntil"),
    measure: row.text("measure"),
    kind: row.text("kind"),
    costType: row.text("costType"),
    subsidy: row.text("subsidy"),
    amount: row.cents("amount"),
    recoverableVat: row.cents("recoverableVat"),
    otherFunding: row.cents("otherFunding"),
    fundedBy: row.text("fundedBy"),
    description: row.text("description"),
    document: row.text("document"),
    invoice: row.text("invoice"),
    counterparty: row.text("counterparty"),
    evidence: row.text("evidence"),
    hours: row.decimal("hours"),
    rate: row.cents("rate"),
    account: row.text("account"),
    taakveld: row.text("taakveld"),
    categorie: row.text("categorie"),
    group: row.text("group"),
    refersTo: row.text("refersTo"),
    correctsYear: row.year("correctsYear"),
    sourceLine: row.text("sourceLine"),
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
  return table.rows.map((_, row) => readRow(cursor, row, readExpenditure));
}
