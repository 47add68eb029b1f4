import { isIsoDate } from "../../rules/dates/is-iso-date";
import type { BookPart } from "../../rules/model/book-part";
import type { BookRow } from "../../rules/model/book-row";
import { cents } from "../../rules/money/cents";
import { partHeaders } from "../codec/part-headers";
import { partTables } from "../codec/part-tables";
import type { ColumnKind, ColumnSchema } from "../schema/table-schema";
import { tableSchemas } from "../table-schemas";
import { exportCells } from "./export-cells";
import type { ExportCell, ExportColumn } from "./export-sheet";

/** The columns of a part of a book as the workbook has them, and what a row has in each. */
export interface PartTable {
  readonly columns: readonly ExportColumn[];
  readonly cells: (row: BookRow) => readonly ExportCell[];
}

/** How wide a column of each kind is at most: a page holds some 240 characters, and text wraps. */
const widest: Readonly<Partial<Record<ColumnKind, number>>> = { euros: 14, date: 12, year: 8, number: 10 };
const widestText = 26;

/**
 * Returns how a part of a book stands in an export: every column that holds something of the row itself, in the order of the workbook,
 * with sums of `totals`. What could not be read stands as it was shown.
 */
export function partTable(part: BookPart, totals: readonly string[] = ["Bedrag"]): PartTable {
  const properties = new Map(Object.entries<string>(partHeaders[part]).map(([property, header]) => [header, property]));
  const kept = tableSchemas[partTables[part]].columns.flatMap((column) => {
    const property = properties.get(column.header);
    return property === undefined ? [] : [{ column, property }];
  });
  return {
    columns: kept.map(({ column }) => exportColumn(column, totals.includes(column.header))),
    cells: (row) => {
      const values = new Map(Object.entries<unknown>({ ...row }));
      return kept.map(({ column, property }) => cellOf(column.kind, values.get(property)) ?? row.unreadable.find((one) => one.column === property)?.shown ?? null);
    },
  };
}

function exportColumn({ header, width, kind }: ColumnSchema, isTotal: boolean): ExportColumn {
  const column = { header, width: Math.max(Math.min(width, widest[kind] ?? widestText), longestWord(header) + 2) };
  const wrapping = kind === "text" ? { ...column, wraps: true as const } : column;
  return isTotal ? { ...wrapping, total: "euros" } : wrapping;
}

/** A header wraps between its words. */
function longestWord(header: string): number {
  return Math.max(...header.split(" ").map(({ length }) => length));
}

function cellOf(kind: ColumnKind, value: unknown): ExportCell {
  if (typeof value === "number") {
    return kind === "euros" ? exportCells.euros(cents(value)) : { is: kind === "year" ? "year" : "whole", value };
  }
  if (typeof value !== "string" || value === "") {
    return null;
  }
  if (kind === "date" && isIsoDate(value)) {
    return exportCells.date(value);
  }
  return kind === "number" && /^-?\d{1,15}(\.\d+)?$/.test(value) ? { is: "number", value: Number(value) } : value;
}
