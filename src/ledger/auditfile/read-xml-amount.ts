import { cents, type Cents } from "../../rules/money/cents";
import { parseAmount } from "../../rules/money/parse-amount";
import type { RejectionCode } from "../model/rejected-line";

/** An amount of an auditfile, or why it is none. */
export type XmlAmount = { readonly is: "cents"; readonly cents: Cents } | { readonly is: "rejected"; readonly code: RejectionCode };

const plain = /^([-+]?)(\d{1,11})(?:\.(\d{1,2})0*)?$/;

/**
 * Reads an amount in euros as XML writes it (xs:decimal: a point, no thousands), so "1.234" has three decimals and is rejected, never read
 * as 1234; zeros after the second decimal do no harm. What exporters write otherwise ("1234,56") is read as people write amounts.
 */
export function readXmlAmount(text: string): XmlAmount {
  const match = plain.exec(text);
  if (match !== null) {
    const size = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"));
    return { is: "cents", cents: cents(match[1] === "-" ? -size : size) };
  }
  const parsed = parseAmount(text);
  switch (parsed.is) {
    case "cents":
      return parsed;
    case "too-many-decimals":
      return { is: "rejected", code: "amount-decimals" };
    case "ambiguous":
      return { is: "rejected", code: text.includes(".") ? "amount-decimals" : "amount-ambiguous" };
    case "not-an-amount":
      return { is: "rejected", code: "amount-unreadable" };
  }
}
