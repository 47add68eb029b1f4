import { plainText } from "../assign/plain-text";
import { codedFields, type CodedField } from "../model/coded-field";
import type { ColumnMapping } from "../model/column-mapping";
import type { SourceTable } from "../model/source-table";
import { cellText } from "./cell-text";
import { codeWithName } from "./code-with-name";
import { isExcelError } from "./excel-error";

/** One cell by itself says nothing of its column. */
const fewest = 2;
const year = /^(?:19|20)\d\d$/;
const iv3 = /^\d\.\d/;

/**
 * Returns the fields whose column has a code and its name in every cell ("4300 - Zomerscholen"), so that they are taken apart. Not so where
 * one cell is written otherwise, where a code stands with two names (it would make one of two projects), or where the codes are years
 * ("2022 Zomerschool"). A taakveld or categorie may have any name, but must be a code of Iv3.
 */
export function splitColumns(table: SourceTable, { columns }: Pick<ColumnMapping, "columns">): ReadonlySet<CodedField> {
  return new Set(codedFields.filter((field) => isSplit(table, table.columns.findIndex(({ header }) => header === columns[field]), field)));
}

function isSplit({ records }: SourceTable, position: number, field: CodedField): boolean {
  const ofIv3 = field === "taakveld" || field === "categorie";
  const names = new Map<string, string>();
  let filled = 0;
  for (const { cells } of position < 0 ? [] : records) {
    const text = cellText(cells[position] ?? "");
    if (text !== "" && !isExcelError(text)) {
      const found = codeWithName(text);
      const name = plainText(found?.name ?? "");
      if (found === null || (ofIv3 ? !iv3.test(found.code) : (names.get(found.code) ?? name) !== name)) {
        return false;
      }
      names.set(found.code, name);
      filled += 1;
    }
  }
  return filled >= fewest && ![...names.keys()].every((code) => year.test(code));
}
