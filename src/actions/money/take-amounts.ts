import { journalActions } from "../../book/journal-words";
import type { LineSum } from "../../ledger/model/import-plan";
import type { AmountCandidate, AmountChoices, AmountPlan } from "../../ledger/money/model/amount-plan";
import { freshBook } from "../live/fresh-book";
import { partCells } from "../ledger/part-cells";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { appendUnderJournal } from "../running/append-under-journal";
import { catchRefusal } from "../running/run-action";
import type { TableRow } from "../running/written";
import type { MoneyDraft } from "./money-draft";
import { moneyNote } from "./money-note";
import type { MoneyTools } from "./money-tools";
import { planAmountsOf } from "./plan-money";
import { sameMoney, type ComparedPlan } from "./same-money";

/** Adds the chosen amounts of a list to tblToekenning, whole or not at all, under one line in the journal. Refused where the book changed what they are. */
export function takeAmounts(tools: MoneyTools, draft: MoneyDraft, choices: AmountChoices, agreed: AmountPlan): Promise<Outcome<LineSum>> {
  return catchRefusal<LineSum>(async () => {
    const standing = await freshBook(tools);
    if (!standing.ok) {
      return standing;
    }
    const plan = planAmountsOf(draft, choices, standing.value, { today: tools.clock.today(), municipalities: tools.offer.municipalities });
    if (!sameMoney(compared(agreed), compared(plan))) {
      return refuse({ code: "money-changed", facts: { agreed: agreed.fresh, found: plan.fresh } });
    }
    if (plan.chosen.length === 0 || plan.conflict !== null) {
      return refuse({ code: "nothing-to-take", facts: {} });
    }
    const rows = plan.chosen.map((candidate) => decisionRow(draft, candidate, tools.newId()));
    const note = moneyNote(draft, [
      ["gelezen", plan.read],
      ["nieuw", plan.fresh],
      ["al in het boek", plan.known],
      ["niet gekozen", plan.unchosen],
      ["andere gemeenten", plan.others],
      ["afgekeurd", plan.rejected],
    ]);
    const done = await appendUnderJournal(tools, { who: standing.value.who, what: journalActions.allocations, table: "tblToekenning", rows, cents: plan.fresh.cents, note });
    return done.ok ? { ok: true, value: plan.fresh } : done;
  });
}

/**
 * A list is no decision, and often gives no reference. The row gets one all the same, from file and municipality, so that the decision can
 * replace it when it comes.
 */
function decisionRow({ name, hash }: MoneyDraft, { row, municipality, role, standing }: AmountCandidate, rowId: string): TableRow {
  return partCells(
    "allocations",
    {
      reference: row.reference === "" ? `lijst-${hash.slice(0, 8)}-${municipality.code}` : row.reference,
      decidedOn: null,
      amount: row.amount,
      pupils: row.pupils,
      score: row.score,
      municipality: role === "own" ? "" : municipality.code,
      replaces: standing.is === "revises" ? standing.reference : "",
      note: `Uit ${name}, regel ${row.line}. Een lijst is geen beschikking.`,
    },
    rowId,
  );
}

function compared({ chosen, conflict, read, fresh, known, unchosen, others, rejected }: AmountPlan): ComparedPlan {
  const written = chosen.map(({ key, row, municipality, standing }) => ({ key, row, code: municipality.code, standing, conflict }));
  return { written, sums: [read, fresh, known, unchosen, others, rejected] };
}
