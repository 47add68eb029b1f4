import type { IndicatorText } from "../../rules/model/indicator-text";
import type { SourceFile } from "../../rules/model/source-file";
import type { VatRule } from "../../rules/model/vat-rule";
import { partHeaders } from "./part-headers";
import type { RawTable } from "./raw-table";
import { readRows } from "./read-rows";
import { RowCursor } from "./row-cursor";

/** Returns the rows of tblBron that count. */
export function readSources(table: RawTable): SourceFile[] {
  return readRows(table, new RowCursor(table, partHeaders.sources), (row) => {
    const read = {
      rowId: row.rowId(),
      importId: row.text("importId"),
      name: row.text("name"),
      vatBasis: row.text("vatBasis"),
      note: row.text("note"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblBtwRegel that count. */
export function readVatRules(table: RawTable): VatRule[] {
  return readRows(table, new RowCursor(table, partHeaders.vatRules), (row) => {
    const read = {
      rowId: row.rowId(),
      from: row.date("from"),
      percentage: row.decimal("percentage"),
      note: row.text("note"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}

/** Returns the rows of tblIndicatorTekst that count. */
export function readIndicatorTexts(table: RawTable): IndicatorText[] {
  return readRows(table, new RowCursor(table, partHeaders.indicatorTexts), (row) => {
    const read = {
      rowId: row.rowId(),
      year: row.year("year"),
      indicator: row.text("indicator"),
      text: row.text("text"),
      control: row.text("control"),
      source: row.text("source"),
    };
    return { ...read, unreadable: row.unreadable() };
  });
}
