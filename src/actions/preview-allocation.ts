import { recomputeAllocation } from "../rules/allocation/recompute-allocation";
import type { Scheme } from "../rules/model/scheme";
import { cents, type Cents } from "../rules/money/cents";
import type { BookDraft } from "./drafts/book-draft";
import { FieldReader } from "./fields/field-reader";

/** What pupils and score give, and how far the typed amount of the decision is from it; null where no amount can be read yet. */
export interface AllocationPreview {
  readonly recomputed: Cents;
  readonly difference: Cents | null;
}

type Basis = Pick<BookDraft, "amount" | "pupils" | "score">;

/** Returns the recomputed allocation for what has been typed so far; null while pupils or score are not there or cannot be read. */
export function previewAllocation({ allocationRates }: Scheme, draft: Basis): AllocationPreview | null {
  const reader = new FieldReader<keyof Basis>();
  const pupils = reader.whole("pupils", draft.pupils);
  const score = reader.decimal("score", draft.score);
  if (allocationRates === null || pupils === null || reader.problems().length > 0) {
    return null;
  }
  const recomputed = recomputeAllocation(allocationRates, pupils, score === null ? null : String(score));
  const decided = reader.amount("amount", draft.amount);
  return recomputed === null ? null : { recomputed, difference: decided === null ? null : cents(decided - recomputed) };
}
