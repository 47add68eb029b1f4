import { Decimal } from "decimal.js";
import { cents, type Cents } from "../money/cents";
import { largestAmount } from "../money/largest-amount";
import type { AllocationRates } from "../model/scheme";

/**
 * Returns in cents what a municipality was to receive: a fixed amount per pupil enrolled on the counting date, and, only where the
 * achterstandsscore is positive, an amount per unit of that score (nponderwijs.nl, "financiering": EUR 118,11 per pupil and
 * EUR 22,64 per unit). Without a score there is no second part. Only the end result is rounded, half a cent up; which rounding the
 * ministry used is not known. Returns null when pupils is not a whole number from 0, or the score is not a decimal number.
 * @param score decimal text such as "1234.56"
 */
export function recomputeAllocation(rates: AllocationRates, pupils: number, score: string | null): Cents | null {
  const units = readScore(score);
  if (units === null || !Number.isSafeInteger(pupils) || pupils < 0) {
    return null;
  }
  const first = new Decimal(rates.perPupil).times(pupils);
  const second = units.greaterThan(0) ? units.times(rates.perScoreUnit) : 0;
  const sum = first.plus(second).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  return sum.greaterThan(largestAmount) ? null : cents(sum.toNumber());
}

function readScore(score: string | null): Decimal | null {
  if (score === null) {
    return new Decimal(0);
  }
  return /^-?\d{1,12}(\.\d{1,15})?$/.test(score) ? new Decimal(score) : null;
}
