import type { SealFacts } from "../model/facts/seal-facts";

type Code = "seal-broken" | "seal-list-differs";

/**
 * What is wrong with the seal of a year itself, as recomputing it showed. `seal` is what tblJaar held as the seal then, so that nothing is
 * said any more once the year has another one.
 */
export type SealTrouble = { readonly [One in Code]: { readonly code: One; readonly seal: string; readonly facts: SealFacts[One] } }[Code];
