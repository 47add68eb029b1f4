import equal from "fast-deep-equal/es6";
import type { ImportPlan } from "../../ledger/model/import-plan";
import type { LedgerReading } from "../../ledger/model/ledger-reading";
import type { MatchedPlan } from "../../ledger/plan/matched-plan";
import type { PlanContext } from "../../ledger/plan/plan-context";
import { planImport } from "../../ledger/plan/plan-import";
import { planWithoutNames } from "../../ledger/plan/plan-without-names";

/**
 * Keeps the plan that was made last. What the officer agreed to is that plan, so it is what is written as long as nothing that it was
 * made from is another: not the file, the book, the law, the day or a decision.
 */
export class PlanCache {
  #last: { readonly reading: LedgerReading; readonly context: PlanContext; readonly planned: MatchedPlan } | null = null;
  readonly #whole = new WeakMap<ImportPlan, ImportPlan>();

  /** Returns what would become of every line of a reading: as planned before where all is the same, else planned anew. */
  plan(reading: LedgerReading, context: PlanContext): MatchedPlan {
    const last = this.#last;
    if (last !== null && last.reading === reading && equal(last.context, context)) {
      return last.planned;
    }
    const planned = planImport(reading, context);
    this.#last = { reading, context, planned };
    return planned;
  }

  /** Returns a plan as it is shown: where names of staff are left out, without them. */
  shown({ plan }: MatchedPlan, withoutWageNames: boolean): ImportPlan {
    const shown = withoutWageNames ? planWithoutNames(plan) : plan;
    this.#whole.set(shown, plan);
    return shown;
  }

  /** Returns the plan behind one that was shown: the rules look at what a line says, so a rule that is tried must see it too. */
  whole(shown: ImportPlan): ImportPlan {
    return this.#whole.get(shown) ?? shown;
  }
}
