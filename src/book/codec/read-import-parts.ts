import type { AssignmentRule } from "../../rules/model/assignment-rule";
import type { ColumnMemory } from "../../rules/model/column-memory";
import type { Explanation } from "../../rules/model/explanation";
import type { ImportLine } from "../../rules/model/import-line";
import type { ImportRecord } from "../../rules/model/import-record";
import { partHeaders } from "./part-headers";
import type { RawTable } from "./raw-table";
import { readRows } from "./read-rows";
import { RowCursor } from "./row-cursor";

/** Returns the rows of tblToewijzing that count. */
export function readAssignments(table: RawTable): AssignmentRule[] {
  return readRows(table, new RowCursor(table, partHeaders.assignments), (row) => {
    const read = {
      rowId: row.rowId(),
      costCentre: row.text("costCentre"),
      account: row.text("account"),
      project: row.text("project"),
      taakveld: row.text("taakveld"),
      categorie: row.text("categorie"),
      counterparty: row.text("counterparty"),
      words: row.text("words"),
      destination: row.text("destination"),
      measure: row.text("measure"),
      kind: row.text("kind"),
      costType: row.text("costType"),
      subsidy: row.text("subsidy"),
      yearRule: row.text("yearRule"),
      vatBasis: row.text("vatBasis"),
      reason: row.text("reason"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblKoppeling that count. */
export function readColumnMemories(table: RawTable): ColumnMemory[] {
  return readRows(table, new RowCursor(table, partHeaders.columnMemories), (row) => {
    const read = {
      rowId: row.rowId(),
      source: row.text("source"),
      field: row.text("field"),
      column: row.text("column"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblImport that count. */
export function readImports(table: RawTable): ImportRecord[] {
  return readRows(table, new RowCursor(table, partHeaders.imports), (row) => {
    const read = {
      rowId: row.rowId(),
      importId: row.text("importId"),
      file: row.text("file"),
      year: row.year("year"),
      account: row.text("account"),
      name: row.text("name"),
      lines: row.whole("lines"),
      read: row.cents("read"),
      unselectedLines: row.whole("unselectedLines"),
      unselected: row.cents("unselected"),
      spending: row.cents("spending"),
      excepted: row.cents("excepted"),
      income: row.cents("income"),
      waiting: row.cents("waiting"),
      duplicate: row.cents("duplicate"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblImportregel that count. */
export function readImportLines(table: RawTable): ImportLine[] {
  return readRows(table, new RowCursor(table, partHeaders.importLines), (row) => {
    const read = {
      rowId: row.rowId(),
      state: row.text("state"),
      year: row.year("year"),
      bookedOn: row.date("bookedOn"),
      account: row.text("account"),
      costCentre: row.text("costCentre"),
      project: row.text("project"),
      taakveld: row.text("taakveld"),
      categorie: row.text("categorie"),
      amount: row.cents("amount"),
      description: row.text("description"),
      document: row.text("document"),
      counterparty: row.text("counterparty"),
      reason: row.text("reason"),
      sourceLine: row.text("sourceLine"),
      importId: row.text("importId"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblBeoordeling that count. */
export function readExplanations(table: RawTable): Explanation[] {
  return readRows(table, new RowCursor(table, partHeaders.explanations), (row) => {
    const read = {
      rowId: row.rowId(),
      key: row.text("key"),
      code: row.text("code"),
      finding: row.text("finding"),
      text: row.text("text"),
      by: row.text("by"),
      on: row.date("on"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}
