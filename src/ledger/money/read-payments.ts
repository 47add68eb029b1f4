import type { SourceTable } from "../model/source-table";
import type { RejectionCode } from "../model/rejected-line";
import { readAmountCell } from "../table/read-amount-cell";
import { readDateCell } from "../table/read-date-cell";
import type { MoneyMapping } from "./model/money-mapping";
import type { Payment } from "./model/payment";
import type { MoneyRejection, RejectedMoney } from "./model/rejected-money";
import { brokenRows, moneyRows, type MoneyRow } from "./money-row";

/** The rows of an overview of payments; each record is in one of the two. */
export interface PaymentReading {
  readonly payments: readonly Payment[];
  readonly rejected: readonly RejectedMoney[];
}

/** The longest texts that a cell of tblOntvangst is given, in characters: those of the form. */
export const paymentTextLimits = { document: 255, note: 2_000 } as const;

/** Reads an overview of payments. Nothing of what it says is judged here but whether it can be read. */
export function readPayments(table: SourceTable, mapping: MoneyMapping): PaymentReading {
  const rowOf = moneyRows(table, mapping);
  const payments: Payment[] = [];
  const rejected: RejectedMoney[] = [...brokenRows(table)];
  for (const record of table.records) {
    const read = readPayment(rowOf(record), mapping);
    if ("code" in read) {
      rejected.push(read);
    } else {
      payments.push(read);
    }
  }
  return { payments, rejected };
}

function readPayment(row: MoneyRow, { notation, dates }: MoneyMapping): Payment | RejectedMoney {
  const amount = readAmountCell(row.cell("amount"), notation.amount ?? null);
  const cents = amount.is === "value" ? amount.value : null;
  const receivedOn = readDateCell(row.cell("receivedOn"), dates);
  if (amount.is !== "value") {
    return row.rejected("amount", amount.is === "blank" ? "amount-missing" : amountCode(amount.code), null);
  }
  if (receivedOn.is !== "value") {
    return row.rejected("receivedOn", receivedOn.is === "blank" ? "date-missing" : "date-unreadable", cents);
  }
  const payment = { line: row.line, receivedOn: receivedOn.value, amount: amount.value, side: row.text("side"), document: row.text("document"), note: row.text("note"), scheme: row.text("scheme"), municipality: row.text("municipality") };
  const long = (["document", "note"] as const).find((field) => payment[field].length > paymentTextLimits[field]);
  return long === undefined ? payment : row.rejected(long, "text-too-long", cents);
}

/** Returns why a cell is no amount, as a table with money says it. */
export function amountCode(code: RejectionCode): MoneyRejection {
  return code === "amount-decimals" || code === "amount-ambiguous" ? code : "amount-unreadable";
}
