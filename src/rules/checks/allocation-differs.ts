import { recomputeAllocation } from "../allocation/recompute-allocation";
import { cents } from "../money/cents";
import type { RowCheck } from "./check";

/**
 * The amount of a decision against what pupils and score give. The decision is what counts, so this is a note. It needs both pupils
 * and score (0 where there is none): without the score it would be a guess.
 */
export const allocationDiffers: RowCheck<"allocation-differs", "allocations"> = {
  shape: "row",
  code: "allocation-differs",
  severity: "note",
  parts: ["allocations"],
  find({ amount: decided, pupils, score }, { scheme: { allocationRates: rates } }, report) {
    if (decided === null || pupils === null || score === null || rates === null) {
      return;
    }
    const recomputed = recomputeAllocation(rates, pupils, score);
    if (recomputed !== null && recomputed !== decided) {
      report({ decided, recomputed, difference: cents(decided - recomputed) }, "amount", rates);
    }
  },
};
