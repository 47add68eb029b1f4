import type { LineDecision } from "../../../ledger/model/line-decision";
import { noDecision, saysNothing } from "./no-decision";

/** Returns decisions with a change for the lines with these keys; a decision that says nothing any more is left out. */
export function decisionsWith(before: ReadonlyMap<string, LineDecision>, keys: Iterable<string>, change: Partial<LineDecision>): ReadonlyMap<string, LineDecision> {
  const decisions = new Map(before);
  for (const key of keys) {
    const decided = { ...(decisions.get(key) ?? noDecision), ...change };
    if (saysNothing(decided)) {
      decisions.delete(key);
    } else {
      decisions.set(key, decided);
    }
  }
  return decisions;
}
