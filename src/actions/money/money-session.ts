import type { ByteSource } from "../../ledger/model/byte-source";
import type { LineSum } from "../../ledger/model/import-plan";
import type { AmountChoices, AmountPlan } from "../../ledger/money/model/amount-plan";
import type { MoneyKind } from "../../ledger/money/model/money-field";
import type { PaymentChoices, PaymentPlan } from "../../ledger/money/model/payment-plan";
import type { Municipality } from "../../rules/model/municipality";
import type { Outcome } from "../outcome";
import type { OpenBook } from "../session-state";
import type { MoneyChange } from "./money-change";
import type { MoneyDraft } from "./money-draft";

/** Receipts and decisions from a table. Everything before `takePayments` and `takeAmounts` writes nothing. */
export interface MoneySession {
  openTable(kind: MoneyKind, source: ByteSource): Promise<Outcome<MoneyDraft>>;
  changeTable(draft: MoneyDraft, change: MoneyChange): MoneyDraft;
  /** What is chosen of an overview before the officer chooses: the municipalities of this book; of several schemes none. */
  firstChoices(open: OpenBook, draft: MoneyDraft): PaymentChoices;
  /** Municipalities of an overview that were read as one of this book under another name than that of CBS. */
  readAs(open: OpenBook, draft: MoneyDraft): ReadonlyMap<string, Municipality>;
  planPayments(open: OpenBook, draft: MoneyDraft, choices: PaymentChoices): PaymentPlan;
  planAmounts(open: OpenBook, draft: MoneyDraft, choices: AmountChoices): AmountPlan;
  /**
   * Writes the receipts of a plan. The file is planned again with the book as it is at that moment; where that comes to something else than
   * `agreed` (the plan that the officer saw), nothing is written: refusal "money-changed".
   */
  takePayments(draft: MoneyDraft, choices: PaymentChoices, agreed: PaymentPlan): Promise<Outcome<LineSum>>;
  /** Writes the chosen amounts as decisions, in the same way. */
  takeAmounts(draft: MoneyDraft, choices: AmountChoices, agreed: AmountPlan): Promise<Outcome<LineSum>>;
}
