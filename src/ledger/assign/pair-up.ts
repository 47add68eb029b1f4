import { OpenSides } from "./open-sides";
import type { PairSide } from "./pair-side";
import { undoEachOther } from "./undo-each-other";

/** Returns which of two sides of the same cost undo each other; one booking has one partner, the first that fits in the order given. */
export function pairUp<Side extends PairSide>(debit: readonly Side[], credit: readonly Side[]): readonly (readonly [Side, Side])[] {
  const open = new OpenSides(credit);
  return debit.flatMap((one) => {
    const other = open.take(one, (side) => undoEachOther(one, side));
    return other === null ? [] : [[one, other] as const];
  });
}
