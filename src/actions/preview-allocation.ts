import { recomputeAllocation } from "../rules/allocation/recompute-allocation";
import type { Scheme } from "../rules/model/scheme";
import { cents, type Cents } from "../rules/money/cents";
import { parseAmount } from "../rules/money/parse-amount";
import type { BookDraft } from "./drafts/book-draft";

/** What pupils and score give, and how far the typed amount of the decision is from it; null where no amount can be read yet. */
export interface AllocationPreview {
  readonly recomputed: Cents;
  readonly difference: Cents | null;
}

type Basis = Pick<BookDraft, "amount" | "pupils" | "score">;

/** Returns the recomputed allocation for what has been typed so far; null while pupils or score are not there or cannot be read. */
export function previewAllocation({ allocationRates }: Scheme, draft: Basis): AllocationPreview | null {
  const pupils = /^\d{1,3}(?:[. ]?\d{3})*$/.test(draft.pupils.trim()) ? Number(draft.pupils.replace(/[. ]/g, "")) : null;
  const score = readScore(draft.score.trim());
  if (allocationRates === null || pupils === null || score === undefined) {
    return null;
  }
  const recomputed = recomputeAllocation(allocationRates, pupils, score);
  return recomputed === null ? null : { recomputed, difference: differenceFrom(recomputed, draft.amount) };
}

/** Null for no score; undefined for text that is not a decimal number in Dutch notation. */
function readScore(text: string): string | null | undefined {
  if (text === "") {
    return null;
  }
  return /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(text) ? text.replace(/\./g, "").replace(",", ".") : undefined;
}

function differenceFrom(recomputed: Cents, amount: string): Cents | null {
  const decided = parseAmount(amount);
  return decided.is === "cents" ? cents(decided.cents - recomputed) : null;
}
