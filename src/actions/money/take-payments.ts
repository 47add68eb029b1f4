import { journalActions } from "../../book/journal-words";
import type { LineSum } from "../../ledger/model/import-plan";
import type { PaymentChoices, PaymentPlan } from "../../ledger/money/model/payment-plan";
import { partCells } from "../ledger/part-cells";
import type { Outcome } from "../outcome";
import type { MoneyDraft } from "./money-draft";
import { moneyNote } from "./money-note";
import type { MoneyTools } from "./money-tools";
import { planPaymentsOf } from "./plan-money";
import type { ComparedPlan } from "./same-money";
import { takeAgreed } from "./take-agreed";

/** Adds the new payments of an overview to tblOntvangst, whole or not at all, under one line in the journal. Refused where the book changed what they are. */
export function takePayments(tools: MoneyTools, draft: MoneyDraft, choices: PaymentChoices, agreed: PaymentPlan): Promise<Outcome<LineSum>> {
  return takeAgreed(tools, agreed, {
    planOf: ({ book }) => planPaymentsOf(draft, choices, book),
    compared,
    rowsOf: ({ receipts }) => receipts.map(({ receivedOn, amount, document, note }) => partCells("receipts", { receivedOn, amount, document, note }, tools.newId())),
    noteOf: (plan) =>
      moneyNote(draft, [
        ["gelezen", plan.read],
        ["nieuw", plan.fresh],
        ["al in het boek", plan.known],
        ["lijkt op een ontvangst", plan.alike],
        ["niet gekozen", plan.unchosen],
        ["afgekeurd", plan.rejected],
      ]),
    what: journalActions.receipts,
    table: "tblOntvangst",
  });
}

function compared({ receipts, read, fresh, known, alike, unchosen, rejected }: PaymentPlan): ComparedPlan {
  return { written: receipts, sums: [read, fresh, known, alike, unchosen, rejected] };
}
