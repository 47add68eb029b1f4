import { yearOf } from "../../rules/dates/year-of";
import type { Book } from "../../rules/model/book";
import { isReported } from "../../rules/years/is-reported";
import type { SourceTable } from "../model/source-table";
import { matchReceipts, type ReceiptMatch } from "./known-receipts";
import { lineSum } from "./line-sum";
import type { MoneyMapping } from "./model/money-mapping";
import type { Payment } from "./model/payment";
import type { PaymentChoiceField } from "./model/payment-choice-field";
import type { PaymentChoices, PaymentPlan, PaymentValue } from "./model/payment-plan";
import type { MoneyRejection, RejectedMoney } from "./model/rejected-money";
import { readPayments } from "./read-payments";

type ReceiptBook = Pick<Book, "receipts" | "years" | "openings">;

/** Returns what becomes of each row of an overview of payments; nothing is written. */
export function planPayments(table: SourceTable, mapping: MoneyMapping, choices: PaymentChoices, book: ReceiptBook): PaymentPlan {
  const { payments, rejected } = readPayments(table, mapping);
  const isChosen = chosenBy(choices);
  const chosen = payments.filter(isChosen);
  const matches = matchReceipts(chosen, book.receipts);
  const judged = chosen.map((payment, position) => judge(payment, matches[position] ?? { is: "new" }, book, choices));
  const of = (is: Judged["is"]): Payment[] => judged.flatMap((one) => (one.is === is ? [one.payment] : []));
  const refused = judged.flatMap((one): RejectedMoney[] => (one.is === "rejected" ? [rejectedPayment(one.payment, one.code, mapping)] : []));
  const rejectedRows = [...rejected, ...refused].sort((one, other) => one.line - other.line);
  const unchosen = payments.filter((payment) => !isChosen(payment));
  const amounts = (rows: readonly Payment[]) => lineSum(rows.map(({ amount }) => amount));
  return {
    read: lineSum([...payments.map(({ amount }) => amount), ...rejected.map(({ cents }) => cents)]),
    fresh: amounts(of("fresh")),
    known: amounts(of("known")),
    alike: amounts(of("alike")),
    unchosen: amounts(unchosen),
    rejected: lineSum(rejectedRows.map(({ cents }) => cents)),
    receipts: of("fresh"),
    alikePayments: judged.flatMap(({ payment, match }) => (match.is === "alike" ? [{ payment, receivedOn: match.receipt.receivedOn ?? payment.receivedOn, document: match.receipt.document }] : [])),
    rejectedRows,
    leftOut: table.leftOut,
  };
}

/** Returns the values of a column by which rows are chosen, with what stands under each, the most rows first. */
export function paymentValues(table: SourceTable, mapping: MoneyMapping, field: PaymentChoiceField): readonly PaymentValue[] {
  const { payments } = readPayments(table, mapping);
  const byValue = new Map<string, Payment[]>();
  for (const payment of payments) {
    byValue.set(payment[field], [...(byValue.get(payment[field]) ?? []), payment]);
  }
  const values = [...byValue].map(([value, rows]) => ({ value, ...lineSum(rows.map(({ amount }) => amount)) }));
  return values.sort((one, other) => other.lines - one.lines || (one.value < other.value ? -1 : 1));
}

function chosenBy({ sides, schemes, municipalities }: PaymentChoices): (payment: Payment) => boolean {
  return ({ side, scheme, municipality }) => (sides === null || sides.includes(side)) && (schemes === null || schemes.includes(scheme)) && (municipalities === null || municipalities.includes(municipality));
}

type Judged = { readonly payment: Payment; readonly match: ReceiptMatch } & ({ readonly is: "fresh" | "known" | "alike" } | { readonly is: "rejected"; readonly code: MoneyRejection });

/** What the book has already is never a fault, so that goes first. */
function judge(payment: Payment, match: ReceiptMatch, book: ReceiptBook, { others }: PaymentChoices): Judged {
  if (match.is === "known") {
    return { payment, match, is: "known" };
  }
  const code = faultOf(payment, book);
  if (code !== null) {
    return { payment, match: { is: "new" }, is: "rejected", code };
  }
  return { payment, match, is: match.is === "alike" && !others.includes(payment.line) ? "alike" : "fresh" };
}

function faultOf({ amount, receivedOn }: Payment, { years, openings }: ReceiptBook): MoneyRejection | null {
  if (amount <= 0) {
    return amount < 0 ? "amount-negative" : "amount-zero";
  }
  const year = yearOf(receivedOn);
  if (openings.some((opening) => opening.year === year)) {
    return "year-taken-over";
  }
  return years.some((record) => record.year === year && isReported(record)) ? "year-reported" : null;
}

function rejectedPayment({ line, amount, receivedOn }: Payment, code: MoneyRejection, { columns }: MoneyMapping): RejectedMoney {
  const field = code === "year-reported" || code === "year-taken-over" ? "receivedOn" : "amount";
  return { line, code, field, column: columns[field] ?? "", shown: field === "receivedOn" ? receivedOn : "", cents: amount };
}
