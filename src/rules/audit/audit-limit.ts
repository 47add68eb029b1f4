import { lastDayOfYear } from "../dates/last-day-of-year";
import { valueOn } from "../law/value-on";
import type { BookView } from "../model/book-view";
import type { AuditLimit } from "../model/sisa-rules";
import { cents, type Cents } from "../money/cents";

/** Whether the accountant must look at the content of at least one transaction (deelwaarneming) of the grant in a year. */
export interface AuditLimitStanding {
  readonly year: number;
  /** The limit with its source and status; null where none is in force for the year. */
  readonly limit: AuditLimit | null;
  /** Grant received from the state in the year, in cents. */
  readonly received: Cents;
  /** Spending of the year, in cents. */
  readonly spent: Cents;
  /** Null where there is no limit. */
  readonly receivedReaches: boolean | null;
  readonly spentReaches: boolean | null;
}

/**
 * Returns where a year stands against the limit "at least EUR 125.000 in the year" (Nota Verwachtingen Accountantscontrole
 * SiSa 2025, as read in Accountancy Vanmorgen of 5-3-2026). It does not say whether that is what was received or what was spent, so both
 * are held against the limit, the limit itself included, and the accountant decides.
 */
export function auditLimit({ sisa, totals }: BookView, year: number): AuditLimitStanding {
  const limit = valueOn(sisa.auditLimits, lastDayOfYear(year));
  const total = totals.byYear.find((one) => one.year === year);
  const received = total?.received ?? cents(0);
  const spent = total?.spent ?? cents(0);
  const reaches = (amount: Cents) => (limit === null ? null : amount >= limit.grantFrom);
  return { year, limit, received, spent, receivedReaches: reaches(received), spentReaches: reaches(spent) };
}
