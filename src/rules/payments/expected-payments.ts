import type { Certainty } from "../model/certainty";
import type { PaymentCalendar } from "../model/scheme";
import { cents, type Cents } from "../money/cents";
import { splitCents } from "../money/split-cents";

/** One payment of the state as the calendar lets expect it. */
export interface ExpectedPayment {
  /** Month in which it is paid: "2021-12". */
  readonly month: string;
  /** First and last month that it pays for. */
  readonly from: string;
  readonly until: string;
  readonly amount: Cents;
  /** Unconfirmed as long as no official source says that the terms are equal, or where the calendar itself is. */
  readonly status: Certainty;
}

/**
 * Returns the payments of an allocation in the order of their months, in cents: equal monthly terms, of which no cent is lost (largest
 * remainder: the first months get the cent more). The terms before the first payment are paid with it (D14: August-December 2021 in
 * December 2021, the last in July 2023; nponderwijs.nl, "betaling en verantwoording"). What was really paid is a receipt of the book.
 * @param allocated the whole allocation in cents
 */
export function expectedPayments(calendar: PaymentCalendar, allocated: Cents): readonly ExpectedPayment[] {
  const status: Certainty = calendar.status === "confirmed" && calendar.equalTerms === "confirmed" ? "confirmed" : "unconfirmed";
  const months = monthsBetween(calendar.from.slice(0, 7), calendar.until.slice(0, 7));
  const terms = splitCents(allocated, months.map(() => 1));
  const payments = new Map<string, ExpectedPayment>();
  months.forEach((term, index) => {
    const month = paidIn(term, calendar);
    const earlier = payments.get(month);
    const amount = cents((earlier?.amount ?? 0) + (terms[index] ?? 0));
    payments.set(month, { month, from: earlier?.from ?? term, until: term, amount, status });
  });
  return [...payments.values()];
}

function paidIn(term: string, { firstPaidIn, lastPaidIn }: PaymentCalendar): string {
  if (term < firstPaidIn) {
    return firstPaidIn;
  }
  return term > lastPaidIn ? lastPaidIn : term;
}

/** The months from the first up to and including the last, as "YYYY-MM". */
function monthsBetween(first: string, last: string): readonly string[] {
  const from = monthNumber(first);
  return Array.from({ length: monthNumber(last) - from + 1 }, (_, index) => monthText(from + index));
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthText(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}
