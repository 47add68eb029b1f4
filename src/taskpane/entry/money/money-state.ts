import type { MoneyDraft } from "../../../actions/money/money-draft";
import type { AmountChoices } from "../../../ledger/money/model/amount-plan";
import type { PaymentChoices } from "../../../ledger/money/model/payment-plan";

/** What was opened and chosen. It lives as long as the pane, so that a look at another tab loses nothing. */
export interface MoneyState {
  readonly draft: MoneyDraft | null;
  readonly payments: PaymentChoices;
  readonly amounts: AmountChoices;
}

/** Before a file is chosen. */
export const emptyMoney: MoneyState = { draft: null, payments: { sides: null, schemes: null, municipalities: null, others: [] }, amounts: { chosen: null } };
