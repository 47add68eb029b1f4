import type { MoneyKind } from "../../ledger/money/model/money-field";
import type { MoneyMapping, MoneyQuestion, NotationQuestion } from "../../ledger/money/model/money-mapping";
import type { PaymentChoiceField } from "../../ledger/money/model/payment-choice-field";
import type { PaymentValue } from "../../ledger/money/model/payment-plan";
import type { SourceTable } from "../../ledger/model/source-table";

/** A table with money as it was opened, from the file to the last answer of the officer. Nothing of it stands in the book. */
export interface MoneyDraft {
  readonly kind: MoneyKind;
  /** Name of the file. */
  readonly name: string;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly hash: string;
  readonly tables: readonly SourceTable[];
  /** Position of the table that is read. */
  readonly table: number;
  readonly mapping: MoneyMapping;
  readonly questions: readonly MoneyQuestion[];
  /** Columns whose values do not tell how they are written, also those that were answered for. */
  readonly unsure: readonly NotationQuestion[];
  /** What payments can be chosen by, per column; empty while there is a question, and for a column in which nothing stands. */
  readonly values: Readonly<Record<PaymentChoiceField, readonly PaymentValue[]>>;
}
