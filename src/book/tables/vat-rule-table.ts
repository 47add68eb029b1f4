import type { TableSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

const outside = "=AND(ISNUMBER({Percentage}{row}),OR({Percentage}{row}<0,{Percentage}{row}>100))";

/** tblBtwRegel: which part of VAT can be recovered from a day on, as a percentage from 0 to 100. */
export const vatRuleTable: TableSchema = {
  name: "tblBtwRegel",
  since: 2,
  columns: [
    plainColumns.date("Vanaf", 12),
    { ...plainColumns.number("Percentage", 12), mistakes: [columnMistakes.notANumber("Percentage"), outside] },
    plainColumns.text("Toelichting", 36),
    rowIdColumn,
  ],
};
