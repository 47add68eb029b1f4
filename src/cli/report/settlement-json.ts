import type { Settlement } from "../../rules/settlement/settlement";
import type { Json } from "../canonical-json";

/** Returns what goes back to the state, over all years, in cents. */
export function settlementJson({ received, spent, transferredOut, repaid, toRepay, overspent }: Settlement): Json {
  return { receivedCents: received, spentCents: spent, transferredOutCents: transferredOut, repaidCents: repaid, toRepayCents: toRepay, overspentCents: overspent };
}
