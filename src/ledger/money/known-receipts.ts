import type { Receipt } from "../../rules/model/receipt";
import { daysBetween } from "../../rules/dates/days-between";
import type { Payment } from "./model/payment";

/** What a payment is to the receipts of the book: one of them, perhaps one of them, or none. */
export type ReceiptMatch = { readonly is: "known" } | { readonly is: "alike"; readonly receipt: Receipt } | { readonly is: "new" };

/** A bank books within days what the state paid; terms are a month apart. */
const daysApart = 7;

/**
 * Holds payments against the receipts of the book; returns what each is, in order. A receipt with the same day, amount and document is the same
 * one; each receipt stands for one payment, so of two equal ones in the file the second is new where the book has one. Where only the amount is
 * the same and the days are within a week of each other nobody can tell, so it is asked.
 */
export function matchReceipts(payments: readonly Payment[], receipts: readonly Receipt[]): readonly ReceiptMatch[] {
  const open = new Map<string, Receipt[]>();
  for (const receipt of receipts) {
    const key = receiptKey(receipt);
    open.set(key, [...(open.get(key) ?? []), receipt]);
  }
  const known = new Set<Payment>();
  for (const payment of inFixedOrder(payments)) {
    if (open.get(receiptKey(payment))?.pop() !== undefined) {
      known.add(payment);
    }
  }
  const left = [...open.values()].flat();
  return payments.map((payment) => {
    if (known.has(payment)) {
      return { is: "known" };
    }
    const receipt = left.find((one) => isAlike(payment, one));
    return receipt === undefined ? { is: "new" } : { is: "alike", receipt };
  });
}

function receiptKey({ receivedOn, amount, document }: Pick<Receipt, "receivedOn" | "amount" | "document">): string {
  return `${receivedOn ?? ""}|${amount ?? ""}|${document.trim().replace(/\s+/g, " ").toLowerCase()}`;
}

function isAlike({ receivedOn, amount }: Payment, receipt: Receipt): boolean {
  return receipt.amount === amount && receipt.receivedOn !== null && Math.abs(daysBetween(receivedOn, receipt.receivedOn)) <= daysApart;
}

/** Which of equal payments is the known one must not depend on their order in the file. */
function inFixedOrder(payments: readonly Payment[]): readonly Payment[] {
  return [...payments].sort((one, other) => (one.note < other.note ? -1 : one.note > other.note ? 1 : one.line - other.line));
}
