import { recomputeAllocation } from "../../rules/allocation/recompute-allocation";
import type { IsoDate } from "../../rules/dates/iso-date";
import type { AllocationRates } from "../../rules/model/scheme";
import { cents } from "../../rules/money/cents";
import type { Cents } from "../../rules/money/cents";

/** A decision beside what its pupils and score give; amounts in cents, null where they cannot be told. */
export interface RecomputedDecision {
  readonly reference: string;
  readonly municipality: string;
  readonly decidedOn: IsoDate | null;
  readonly pupils: number | null;
  readonly score: string | null;
  readonly decided: Cents | null;
  readonly recomputed: Cents | null;
  /** decided - recomputed */
  readonly difference: Cents | null;
}

/** Returns a decision with its recomputed amount. Without pupils or without a score (0 where there is none) it would be a guess. */
export function recomputedDecision(decision: Omit<RecomputedDecision, "recomputed" | "difference">, rates: AllocationRates | null): RecomputedDecision {
  const { pupils, score, decided } = decision;
  const recomputed = rates === null || pupils === null || score === null ? null : recomputeAllocation(rates, pupils, score);
  return { ...decision, recomputed, difference: decided === null || recomputed === null ? null : cents(decided - recomputed) };
}
