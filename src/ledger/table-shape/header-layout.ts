import type { LedgerField } from "../model/ledger-field";
import { headerField } from "./header-field";

/** Where a header says that certain things stand, as far as it does: positions of columns. */
export interface HeaderLayout {
  readonly dates: readonly number[];
  readonly documents: readonly number[];
  readonly accounts: readonly number[];
  readonly amounts: readonly number[];
  readonly fields: ReadonlySet<LedgerField>;
}

/** Returns what the texts of a header tell about its columns. */
export function headerLayout(texts: readonly string[]): HeaderLayout {
  const fields = texts.map(headerField);
  const at = (...wanted: LedgerField[]): number[] => fields.flatMap((field, column) => (field !== null && wanted.includes(field) ? [column] : []));
  return {
    dates: at("bookedOn", "invoicedOn"),
    documents: at("document", "invoice", "lineId"),
    accounts: at("account"),
    amounts: at("amount", "debit", "credit"),
    fields: new Set(fields.filter((field) => field !== null)),
  };
}
