import type { SourceCell } from "../model/source-cell";
import type { SourceRecord, SourceTable } from "../model/source-table";
import { cellText } from "../table/cell-text";
import { isExcelError } from "../table/excel-error";
import { shortened } from "../table/shortened";
import type { Cents } from "../../rules/money/cents";
import { columnPosition } from "./column-position";
import type { MoneyField } from "./model/money-field";
import type { MoneyMapping } from "./model/money-mapping";
import type { MoneyRejection, RejectedMoney } from "./model/rejected-money";

/** One row of a table with money, by what its columns hold. */
export interface MoneyRow {
  readonly line: number;
  /** Empty text for a field without a column. */
  cell(field: MoneyField): SourceCell;
  /** The same as text, on one line. */
  text(field: MoneyField): string;
  /** Returns the row as rejected for this field. */
  rejected(field: MoneyField, code: MoneyRejection, cents: Cents | null): RejectedMoney;
}

/** Returns how to look into the records of a table. */
export function moneyRows(table: SourceTable, { columns }: MoneyMapping): (record: SourceRecord) => MoneyRow {
  const headers = new Map(Object.entries(columns));
  const positions = new Map([...headers].map(([field, header]) => [field, columnPosition(table, header)]));
  return ({ line, cells }) => {
    const cell = (field: MoneyField): SourceCell => {
      const position = positions.get(field) ?? null;
      return position === null ? "" : (cells[position] ?? "");
    };
    return {
      line,
      cell,
      text: (field) => cellText(cell(field)).replace(/\s+/g, " "),
      rejected: (field, code, cents) => {
        const text = cellText(cell(field));
        return { line, code: isExcelError(text) ? "excel-error" : code, field, column: headers.get(field) ?? "", shown: shortened(text), cents };
      },
    };
  };
}

/** Returns the rows of a table whose shape is broken, as rejected ones. */
export function brokenRows({ rejected }: SourceTable): readonly RejectedMoney[] {
  return rejected.map(({ line, code, shown }) => ({ line, code: code === "broken-quotes" ? code : "cell-count", field: null, column: "", shown, cents: null }));
}
