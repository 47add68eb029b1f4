import type { Outcome } from "./outcome";
import type { Refusal } from "./refusal";

/** Returns the outcome of an action that was not done. */
export function refuse(refusal: Refusal): Outcome<never> {
  return { ok: false, refusal };
}
