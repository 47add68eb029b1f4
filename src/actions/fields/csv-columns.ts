import { partHeaders } from "../../book/codec/part-headers";
import type { SpendingField } from "./spending-texts";

const fields: readonly SpendingField[] = [
  "year",
  "bookedOn",
  "invoicedOn",
  "performedFrom",
  "performedUntil",
  "measure",
  "kind",
  "amount",
  "description",
  "document",
  "invoice",
  "counterparty",
  "evidence",
  "group",
  "refersTo",
];

/** The headers of the spending CSV (docs/csv-format.md) and the field that each holds. */
export const csvColumns: readonly { readonly field: SpendingField; readonly header: string }[] = fields.map((field) => ({
  field,
  header: partHeaders.expenditures[field],
}));
