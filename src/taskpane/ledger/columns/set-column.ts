import type { ColumnMapping } from "../../../ledger/model/column-mapping";
import type { LedgerField } from "../../../ledger/model/ledger-field";
import { ledgerFields } from "./ledger-fields";

/** Returns the field that a column is used for; null for none. */
export function fieldOfColumn({ columns }: ColumnMapping, header: string): LedgerField | null {
  return ledgerFields.find((field) => columns[field] === header) ?? null;
}

/** Returns the mapping in which the column `header` holds `field`, or nothing for null. A field stands in one column, and a column holds one field. */
export function setColumn(mapping: ColumnMapping, header: string, field: LedgerField | null): ColumnMapping {
  const columns: Partial<Record<LedgerField, string>> = {};
  for (const one of ledgerFields) {
    const before = mapping.columns[one];
    if (before !== undefined && before !== header && one !== field) {
      columns[one] = before;
    }
  }
  return { ...mapping, columns: field === null ? columns : { ...columns, [field]: header } };
}
