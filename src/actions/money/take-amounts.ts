import { journalActions } from "../../book/journal-words";
import type { LineSum } from "../../ledger/model/import-plan";
import type { AmountCandidate, AmountChoices, AmountPlan } from "../../ledger/money/model/amount-plan";
import { partCells } from "../ledger/part-cells";
import type { Outcome } from "../outcome";
import type { TableRow } from "../running/written";
import type { MoneyDraft } from "./money-draft";
import { moneyNote } from "./money-note";
import type { MoneyTools } from "./money-tools";
import { planAmountsOf } from "./plan-money";
import type { ComparedPlan } from "./same-money";
import { takeAgreed } from "./take-agreed";

/** Adds the chosen amounts of a list to tblToekenning, whole or not at all, under one line in the journal. Refused where the book changed what they are. */
export function takeAmounts(tools: MoneyTools, draft: MoneyDraft, choices: AmountChoices, agreed: AmountPlan): Promise<Outcome<LineSum>> {
  return takeAgreed(tools, agreed, {
    planOf: (standing) => planAmountsOf(draft, choices, standing, { today: tools.clock.today(), municipalities: tools.offer.municipalities }),
    compared,
    rowsOf: ({ chosen, conflict }) => (conflict === null ? chosen.map((candidate) => decisionRow(draft, candidate, tools.newId())) : []),
    noteOf: (plan) =>
      moneyNote(draft, [
        ["gelezen", plan.read],
        ["nieuw", plan.fresh],
        ["al in het boek", plan.known],
        ["niet gekozen", plan.unchosen],
        ["andere gemeenten", plan.others],
        ["afgekeurd", plan.rejected],
      ]),
    what: journalActions.allocations,
    table: "tblToekenning",
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
