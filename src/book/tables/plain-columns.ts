import type { ColumnSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";

/** Columns that many tables have, each with the rule for typed input and the marks that go with what it holds. */
export const plainColumns = {
  text: (header: string, width: number): ColumnSchema => ({ header, kind: "text", width }),
  code: (header: string, width: number): ColumnSchema => ({ header, kind: "code", width }),
  date: (header: string, width: number): ColumnSchema => ({
    header,
    kind: "date",
    width,
    validation: { is: "date", from: "2015-01-01", until: "2035-12-31" },
    mistakes: [columnMistakes.notANumber(header)],
  }),
  euros: (header: string, width = 16): ColumnSchema => ({
    header,
    kind: "euros",
    width,
    validation: { is: "decimal" },
    mistakes: [columnMistakes.notANumber(header), columnMistakes.thirdDecimal(header)],
  }),
  number: (header: string, width: number): ColumnSchema => ({
    header,
    kind: "number",
    width,
    validation: { is: "decimal" },
    mistakes: [columnMistakes.notANumber(header)],
  }),
  /** A year that need not be one in which the grant may be spent: an earlier or later one can stand in the ledger. */
  year: (header: string, width = 8): ColumnSchema => ({
    header,
    kind: "year",
    width,
    validation: { is: "whole", from: 2015, until: 2035 },
    mistakes: [columnMistakes.notANumber(header)],
  }),
  whole: (header: string, width: number): ColumnSchema => ({
    header,
    kind: "number",
    width,
    validation: { is: "whole", from: 0, until: 100 },
    mistakes: [columnMistakes.notANumber(header)],
  }),
  /** One of the words of a list; `name` is the list's name in the workbook. */
  choice: (header: string, width: number, name: string): ColumnSchema => ({
    header,
    kind: "code",
    width,
    validation: { is: "list", name },
    mistakes: [columnMistakes.notListed(header, name)],
  }),
} as const;
