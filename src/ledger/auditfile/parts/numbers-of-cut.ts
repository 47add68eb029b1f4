import type { LookedAtPart } from "./look-at-part";
import { byNumber, inOrder, type PartOrder } from "./in-order";
import { numbersInNames } from "./numbers-in-names";

/** A larger number in a name is a day or a time, and no number of a part. */
const highestNumber = 999;
const unknown: PartOrder = { is: "unreadable", reason: { why: "part-order-unknown" } };

/** Returns the order of the parts of an XML that was cut: `head` (position 0) begins it, `rest` follow in some order. */
export function numbersOfCut(head: LookedAtPart, rest: readonly LookedAtPart[]): PartOrder {
  const count = rest.length + 1;
  if (rest.every(({ said }) => said !== null)) {
    const order = inOrder([head.said ?? { number: 1, of: rest[0]?.said?.of ?? count }, ...rest.map(({ said }) => said)]);
    return headFirst(order);
  }
  if (head.said !== null && head.said.of !== count) {
    return head.said.of > count ? { is: "unreadable", reason: { why: "part-missing", missing: [], of: head.said.of } } : unknown;
  }
  return byNames(head.source.name, rest.map(({ source }) => source.name));
}

function byNames(head: string, rest: readonly string[]): PartOrder {
  const all = partNumbers([head, ...rest]);
  if (all !== null) {
    return headFirst(byNumber(all, { first: Math.min(...all), last: Math.max(...all), of: null }));
  }
  if (rest.length === 1) {
    return { is: "order", positions: [0, 1] };
  }
  // "grootboek.xaf", "grootboek (2).xaf", "grootboek (3).xaf": the first one has no number.
  const others = partNumbers(rest);
  if (others === null) {
    return unknown;
  }
  const order = byNumber(others, { first: Math.min(2, ...others), last: Math.max(...others), of: null });
  return order.is === "order" ? { is: "order", positions: [0, ...order.positions.map((position) => position + 1)] } : order;
}

function partNumbers(names: readonly string[]): readonly number[] | null {
  const numbers = numbersInNames(names);
  return numbers === null || numbers.some((number) => number > highestNumber) ? null : numbers;
}

function headFirst(order: PartOrder): PartOrder {
  return order.is === "order" && order.positions[0] !== 0 ? unknown : order;
}
