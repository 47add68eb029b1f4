import type { JournalAction } from "../../book/journal-words";
import type { TableName } from "../../book/schema/table-name";
import type { LineSum } from "../../ledger/model/import-plan";
import { freshBook } from "../live/fresh-book";
import type { StandingBook } from "../live/read-open-book";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { appendUnderJournal } from "../running/append-under-journal";
import { catchRefusal } from "../running/run-action";
import type { TableRow } from "../running/written";
import type { MoneyTools } from "./money-tools";
import { sameMoney, type ComparedPlan } from "./same-money";

/** How one kind of table with money is planned, compared and written. */
interface Taking<Plan extends { readonly fresh: LineSum }> {
  readonly planOf: (standing: StandingBook) => Plan;
  readonly compared: (plan: Plan) => ComparedPlan;
  /** Rows to be written; none where there is nothing to take. */
  readonly rowsOf: (plan: Plan) => readonly TableRow[];
  readonly noteOf: (plan: Plan) => string;
  readonly what: JournalAction;
  readonly table: TableName;
}

/**
 * Adds what the officer agreed to, whole or not at all, under one line in the journal. The file is planned again with the book as it stands
 * now; refused where that comes to something else than was agreed.
 */
export function takeAgreed<Plan extends { readonly fresh: LineSum }>(tools: MoneyTools, agreed: Plan, { planOf, compared, rowsOf, noteOf, what, table }: Taking<Plan>): Promise<Outcome<LineSum>> {
  return catchRefusal<LineSum>(async () => {
    const standing = await freshBook(tools);
    if (!standing.ok) {
      return standing;
    }
    const plan = planOf(standing.value);
    if (!sameMoney(compared(agreed), compared(plan))) {
      return refuse({ code: "money-changed", facts: { agreed: agreed.fresh, found: plan.fresh } });
    }
    const rows = rowsOf(plan);
    if (rows.length === 0) {
      return refuse({ code: "nothing-to-take", facts: {} });
    }
    const done = await appendUnderJournal(tools, { who: standing.value.who, what, table, rows, cents: plan.fresh.cents, note: noteOf(plan) });
    return done.ok ? { ok: true, value: plan.fresh } : done;
  });
}
