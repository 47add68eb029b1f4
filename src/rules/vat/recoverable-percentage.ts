import { Decimal } from "decimal.js";
import type { IsoDate } from "../dates/iso-date";
import type { VatRule } from "../model/vat-rule";

const decimal = /^\d+(\.\d+)?$/;

/**
 * Returns the percentage of VAT that the book recovers on a day of performance, as decimal text from "0" to "100", by the last rule that
 * had begun by then. Null when none had, or when that rule has no percentage one can use: not in force is never zero and never an older
 * rule. The rule is the book's own; no official source gives one for D14.
 */
export function recoverablePercentage(rules: readonly VatRule[], on: IsoDate): string | null {
  let last: VatRule | null = null;
  for (const rule of rules) {
    if (rule.from !== null && rule.from <= on && (last?.from == null || rule.from >= last.from)) {
      last = rule;
    }
  }
  const percentage = last?.percentage ?? null;
  return percentage !== null && decimal.test(percentage) && new Decimal(percentage).lte(100) ? percentage : null;
}
