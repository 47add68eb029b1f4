import { Decimal } from "decimal.js";
import { lastDayOfYear } from "../dates/last-day-of-year";
import { valueOn } from "../law/value-on";
import type { SisaRules, Tolerance } from "../model/sisa-rules";
import { cents, type Cents } from "../money/cents";

/** The reporting tolerance of one grant in one year. */
export interface ReportingTolerance {
  /** Above this amount, in cents, an error or uncertainty stands in the accountant's table. */
  readonly tolerance: Cents;
  /** The rule with its source and status. */
  readonly rule: Tolerance;
}

/**
 * Returns the reporting tolerance for a base (omvangsbasis, in cents): up to EUR 125.000 it is EUR 12.500, up to EUR 1.000.000 10 % of
 * the base, above it EUR 125.000 (older Bado art. 5 lid 4, unconfirmed). A share is rounded half up to a cent. Null where no rule is in
 * force for the year. A base below zero, from corrections, counts by its size.
 */
export function reportingTolerance({ tolerances }: Pick<SisaRules, "tolerances">, year: number, base: Cents): ReportingTolerance | null {
  const rule = valueOn(tolerances, lastDayOfYear(year));
  const size = Math.abs(base);
  const band = rule?.bands.find(({ baseUntil }) => baseUntil === null || size <= baseUntil);
  if (rule === null || band === undefined) {
    return null;
  }
  const { tolerance } = band;
  return { tolerance: tolerance.is === "amount" ? tolerance.amount : shareOf(size, tolerance.percentage), rule };
}

function shareOf(base: number, percentage: number): Cents {
  return cents(new Decimal(base).times(percentage).dividedBy(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
}
