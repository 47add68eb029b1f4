import { sumCents } from "../money/sum-cents";
import type { BookCheck } from "./check";

/** The book takes off recoverable VAT by its own rule; no official source says what holds for the scheme, so the officer decides. */
export const vatRuleUnconfirmed: BookCheck<"vat-rule-unconfirmed"> = {
  shape: "book",
  code: "vat-rule-unconfirmed",
  severity: "note",
  find({ totals: { cells } }, report) {
    const taken = cells.map(({ recoverableVat }) => recoverableVat);
    if (taken.some((amount) => amount !== 0)) {
      report({ recoverableVat: sumCents(taken) }, null, { citation: null, status: "unconfirmed" });
    }
  },
};
