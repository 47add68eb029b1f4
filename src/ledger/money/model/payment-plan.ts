import type { LineSum } from "../../model/import-plan";
import type { LeftOutLine } from "../../model/source-table";
import type { IsoDate } from "../../../rules/dates/iso-date";
import type { Payment } from "./payment";
import type { RejectedMoney } from "./rejected-money";

/** What the officer chose of an overview of payments. */
export interface PaymentChoices {
  /** Values of the column with af or bij under which money came in; null where there is no such column. */
  readonly sides: readonly string[] | null;
  /** Values of the column with the scheme that count; null where there is nothing to choose from. */
  readonly schemes: readonly string[] | null;
  /** Values of the column with the municipality that count; null where there is nothing to choose from. */
  readonly municipalities: readonly string[] | null;
  /** Lines that look like a receipt of the book and are another one, says the officer. */
  readonly others: readonly number[];
}

/** A value by which rows are chosen, with what stands under it. */
export interface PaymentValue extends LineSum {
  readonly value: string;
}

/** A payment that may be a receipt of the book which was recorded under another day or document. */
export interface AlikePayment {
  readonly payment: Payment;
  readonly receivedOn: IsoDate;
  readonly document: string;
}

/** An overview of payments, row by row, before anything is written. `read` = fresh + known + alike + unchosen + rejected, in lines and in cents. */
export interface PaymentPlan {
  readonly read: LineSum;
  /** New in the book: what is written. */
  readonly fresh: LineSum;
  /** In the book already. */
  readonly known: LineSum;
  /** Left out because they look like a receipt of the book; those that the officer took for another are in `fresh`. */
  readonly alike: LineSum;
  /** Left out by choice: money that went out, another scheme, another municipality. */
  readonly unchosen: LineSum;
  /** Cents are of those rows whose amount could be read. */
  readonly rejected: LineSum;
  /** What is written, in the order of the file. */
  readonly receipts: readonly Payment[];
  /** Every payment that looks like a receipt of the book, also those that the officer took for another. */
  readonly alikePayments: readonly AlikePayment[];
  readonly rejectedRows: readonly RejectedMoney[];
  readonly leftOut: readonly LeftOutLine[];
}
