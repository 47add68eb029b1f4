import { Decimal } from "decimal.js";
import type { IsoDate } from "../dates/iso-date";
import type { VatBasis } from "../model/source-file";
import type { VatRule } from "../model/vat-rule";
import { cents, type Cents } from "../money/cents";
import { recoverablePercentage } from "./recoverable-percentage";

/** One amount of a source, with what decides how much of its VAT is taken off. */
export interface AmountWithVat {
  /** Amount as the source has it. */
  readonly amount: Cents;
  /** VAT on that amount; null when the source does not give it. */
  readonly vat: Cents | null;
  /** Whether the source's amounts are without or with recoverable VAT; null when nobody declared it. */
  readonly basis: VatBasis | null;
  /** One of `costTypes` as written; empty when nobody said. */
  readonly costType: string;
  /** Day of performance, which selects the rule. */
  readonly on: IsoDate;
  /** VAT rules of the book. */
  readonly rules: readonly VatRule[];
}

/**
 * What is charged to the grant and the recoverable VAT that was taken off; together the amount of the source. Or why nothing can be said:
 * nobody declared the basis, the VAT is not given, the book has no rule for the day, or the VAT is more than the amount it is part of.
 */
export type DeductedVat =
  | { readonly is: "deducted"; readonly amount: Cents; readonly recoverableVat: Cents }
  | { readonly is: "refused"; readonly why: "basis-undeclared" | "vat-not-given" | "vat-above-amount" }
  | { readonly is: "refused"; readonly why: "rule-missing"; readonly on: IsoDate };

const carryNone: ReadonlySet<string> = new Set(["subsidie", "personeel"]);

/**
 * Takes the recoverable VAT off an amount of a source. Subsidies and wages carry none, and a source without recoverable VAT has it taken
 * off already: there the whole amount is charged. Else the VAT times the book's percentage of the day comes off, rounded once to cents,
 * half away from zero, so that a credit note takes back exactly what its invoice gave.
 */
export function deductVat({ amount, vat, basis, costType, on, rules }: AmountWithVat): DeductedVat {
  if (carryNone.has(costType.trim().toLowerCase()) || basis === "exclusief" || vat === 0) {
    return { is: "deducted", amount, recoverableVat: cents(0) };
  }
  if (basis === null) {
    return { is: "refused", why: "basis-undeclared" };
  }
  if (vat === null) {
    return { is: "refused", why: "vat-not-given" };
  }
  if (Math.sign(vat) !== Math.sign(amount) || Math.abs(vat) > Math.abs(amount)) {
    return { is: "refused", why: "vat-above-amount" };
  }
  const percentage = recoverablePercentage(rules, on);
  if (percentage === null) {
    return { is: "refused", why: "rule-missing", on };
  }
  const recoverableVat = cents(new Decimal(vat).times(percentage).dividedBy(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
  return { is: "deducted", amount: cents(amount - recoverableVat), recoverableVat };
}
