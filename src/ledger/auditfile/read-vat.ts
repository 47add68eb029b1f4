import { cents, type Cents } from "../../rules/money/cents";
import { sumCents } from "../../rules/money/sum-cents";
import type { AuditfileRecord } from "./auditfile-record";
import { readXmlAmount } from "./read-xml-amount";
import type { Sides } from "./read-sides";

/**
 * Returns the VAT of a booking line, debit minus credit, or null when the file gives none or not all of it can be read: then it is not
 * known, and what needs it will ask. VAT without a side of its own stands on the side of its line.
 */
export function readVat({ vats }: AuditfileRecord, { debit }: Sides): Cents | null {
  if (vats.length === 0) {
    return null;
  }
  const amounts = vats.map(({ values }) => signedVat(values.get("vatAmnt"), values.get("vatAmntTp"), debit !== 0));
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : sumCents(known);
}

function signedVat(text: string | undefined, sign: string | undefined, onDebit: boolean): Cents | null {
  const read = text === undefined ? null : readXmlAmount(text);
  if (read?.is !== "cents") {
    return null;
  }
  switch (sign?.toUpperCase() ?? (onDebit ? "D" : "C")) {
    case "D":
      return read.cents;
    case "C":
      return cents(0 - read.cents);
    default:
      return null;
  }
}
