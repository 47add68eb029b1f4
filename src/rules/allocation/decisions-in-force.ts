import type { Allocation } from "../model/allocation";

type Decision = Pick<Allocation, "reference" | "municipality" | "replaces">;

/**
 * Returns the decisions that no other one replaces, in the order of the sheet; what they grant adds up. A decision replaces the one
 * whose reference it names, ignoring case. Where decisions to several municipalities carry one reference, it replaces that to its own.
 * Decisions that replace each other in a circle cannot all be out of force: one of them stays, of two the later in the sheet.
 */
export function decisionsInForce<Row extends Decision>(allocations: readonly Row[]): readonly Row[] {
  const replaced = new Map<Row, Row>();
  for (const decision of [...allocations].reverse()) {
    for (const earlier of replacedBy(decision, allocations)) {
      if (!closesCircle(earlier, decision, replaced)) {
        replaced.set(earlier, decision);
      }
    }
  }
  return allocations.filter((decision) => !replaced.has(decision));
}

function replacedBy<Row extends Decision>(decision: Row, allocations: readonly Row[]): readonly Row[] {
  const sought = decision.replaces.toLowerCase();
  if (sought === "") {
    return [];
  }
  const named = allocations.filter((other) => other !== decision && other.reference.toLowerCase() === sought);
  const ofSame = named.filter(({ municipality }) => municipality === decision.municipality);
  return ofSame.length > 0 ? ofSame : named;
}

/** Whether `decision` was itself replaced, through others or not, by `earlier`. */
function closesCircle<Row extends Decision>(earlier: Row, decision: Row, replaced: ReadonlyMap<Row, Row>): boolean {
  for (let later: Row | undefined = decision; later !== undefined; later = replaced.get(later)) {
    if (later === earlier) {
      return true;
    }
  }
  return false;
}
