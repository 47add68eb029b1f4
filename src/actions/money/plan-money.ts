import { planAmounts } from "../../ledger/money/plan-amounts";
import { planPayments } from "../../ledger/money/plan-payments";
import type { AmountChoices, AmountPlan } from "../../ledger/money/model/amount-plan";
import type { PaymentChoices, PaymentPlan } from "../../ledger/money/model/payment-plan";
import type { IsoDate } from "../../rules/dates/iso-date";
import type { Book } from "../../rules/model/book";
import type { Municipality } from "../../rules/model/municipality";
import { chosenTable } from "../ledger/surveyed-draft";
import type { StandingBook } from "../live/read-open-book";
import type { MoneyDraft } from "./money-draft";

/** Returns what becomes of each row of an overview of payments under what the officer chose. */
export function planPaymentsOf({ tables, table, mapping }: MoneyDraft, choices: PaymentChoices, book: Book): PaymentPlan {
  return planPayments(chosenTable(tables, table), mapping, choices, book);
}

/** Returns what becomes of each row of a list of amounts under what the officer chose. */
export function planAmountsOf(
  { tables, table, mapping }: MoneyDraft,
  choices: AmountChoices,
  { book, municipality, scheme }: Pick<StandingBook, "book" | "municipality" | "scheme">,
  law: { readonly today: IsoDate; readonly municipalities: readonly Municipality[] },
): AmountPlan {
  const begins = scheme.spendingPeriods.map(({ from }) => from).sort()[0];
  const from = begins ?? law.today;
  return planAmounts(chosenTable(tables, table), mapping, choices, { book, municipality, ...law, from, rates: scheme.allocationRates });
}
