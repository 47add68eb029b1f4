import { journalActions } from "../../book/journal-words";
import type { LineSum } from "../../ledger/model/import-plan";
import type { PaymentChoices, PaymentPlan } from "../../ledger/money/model/payment-plan";
import { freshBook } from "../live/fresh-book";
import { partCells } from "../ledger/part-cells";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { appendUnderJournal } from "../running/append-under-journal";
import { catchRefusal } from "../running/run-action";
import type { MoneyDraft } from "./money-draft";
import { moneyNote } from "./money-note";
import type { MoneyTools } from "./money-tools";
import { planPaymentsOf } from "./plan-money";
import { sameMoney, type ComparedPlan } from "./same-money";

/** Adds the new payments of an overview to tblOntvangst, whole or not at all, under one line in the journal. Refused where the book changed what they are. */
export function takePayments(tools: MoneyTools, draft: MoneyDraft, choices: PaymentChoices, agreed: PaymentPlan): Promise<Outcome<LineSum>> {
  return catchRefusal<LineSum>(async () => {
    const standing = await freshBook(tools);
    if (!standing.ok) {
      return standing;
    }
    const plan = planPaymentsOf(draft, choices, standing.value.book);
    if (!sameMoney(compared(agreed), compared(plan))) {
      return refuse({ code: "money-changed", facts: { agreed: agreed.fresh, found: plan.fresh } });
    }
    if (plan.receipts.length === 0) {
      return refuse({ code: "nothing-to-take", facts: {} });
    }
    const rows = plan.receipts.map(({ receivedOn, amount, document, note }) => partCells("receipts", { receivedOn, amount, document, note }, tools.newId()));
    const note = moneyNote(draft, [
      ["gelezen", plan.read],
      ["nieuw", plan.fresh],
      ["al in het boek", plan.known],
      ["lijkt op een ontvangst", plan.alike],
      ["niet gekozen", plan.unchosen],
      ["afgekeurd", plan.rejected],
    ]);
    const done = await appendUnderJournal(tools, { who: standing.value.who, what: journalActions.receipts, table: "tblOntvangst", rows, cents: plan.fresh.cents, note });
    return done.ok ? { ok: true, value: plan.fresh } : done;
  });
}

function compared({ receipts, read, fresh, known, alike, unchosen, rejected }: PaymentPlan): ComparedPlan {
  return { written: receipts, sums: [read, fresh, known, alike, unchosen, rejected] };
}
