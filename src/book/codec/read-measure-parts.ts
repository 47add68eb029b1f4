import type { Budget } from "../../rules/model/budget";
import type { Measure } from "../../rules/model/measure";
import type { Subsidy } from "../../rules/model/subsidy";
import { partHeaders } from "./part-headers";
import type { RawTable } from "./raw-table";
import { readRows } from "./read-rows";
import { RowCursor } from "./row-cursor";

/** Returns the rows of tblMaatregel that count. */
export function readMeasures(table: RawTable): Measure[] {
  return readRows(table, new RowCursor(table, partHeaders.measures), (row) => {
    const read = {
      rowId: row.rowId(),
      name: row.text("name"),
      purpose: row.text("purpose"),
      partner: row.text("partner"),
      labels: row.text("labels"),
      note: row.text("note"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblBegroting that count. */
export function readBudgets(table: RawTable): Budget[] {
  return readRows(table, new RowCursor(table, partHeaders.budgets), (row) => {
    const read = {
      rowId: row.rowId(),
      measure: row.text("measure"),
      year: row.year("year"),
      amount: row.cents("amount"),
      note: row.text("note"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblSubsidie that count. */
export function readSubsidies(table: RawTable): Subsidy[] {
  return readRows(table, new RowCursor(table, partHeaders.subsidies), (row) => {
    const read = {
      rowId: row.rowId(),
      reference: row.text("reference"),
      recipient: row.text("recipient"),
      measure: row.text("measure"),
      decidedOn: row.date("decidedOn"),
      activityFrom: row.date("activityFrom"),
      activityUntil: row.date("activityUntil"),
      granted: row.cents("granted"),
      advanced: row.cents("advanced"),
      settleBefore: row.date("settleBefore"),
      determinedOn: row.date("determinedOn"),
      determined: row.cents("determined"),
      yearPolicy: row.text("yearPolicy"),
      note: row.text("note"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}
