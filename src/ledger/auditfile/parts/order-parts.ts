import type { ByteSource } from "../../model/byte-source";
import type { UnreadableLedger } from "../../model/opened-ledger";
import { inOrder, type PartOrder } from "./in-order";
import { joinedSource } from "./joined-source";
import { lookAtPart, type LookedAtPart } from "./look-at-part";
import { numbersOfCut } from "./numbers-of-cut";

/** The parts of an auditfile as one source, or why they are not that. */
export type OrderedParts = { readonly is: "source"; readonly source: ByteSource } | { readonly is: "unreadable"; readonly reason: UnreadableLedger };

/**
 * Puts files that were chosen together in order, as parts of one auditfile, whatever the order in which they were chosen. Parts that are
 * whole documents say which part they are ("Vervolgbestand 2 van 3"); of one XML that was cut the first part is known by its beginning,
 * and the others by what they say, else by the numbers in their names. Nothing is guessed: without an order nothing is read.
 */
export async function orderParts(sources: readonly ByteSource[]): Promise<OrderedParts> {
  const parts: LookedAtPart[] = [];
  for (const source of sources) {
    parts.push(await lookAtPart(source));
  }
  const other = parts.find(({ is }) => is === "other");
  if (other !== undefined) {
    return unreadable({ why: "no-part", name: other.source.name });
  }
  const heads = parts.filter(({ is }) => is === "head");
  const [head] = heads;
  if (head === undefined) {
    return unreadable({ why: "part-missing", missing: [1], of: parts.find(({ said }) => said !== null)?.said?.of ?? null });
  }
  if (heads.length === parts.length) {
    const silent = parts.find(({ said }) => said === null);
    return silent === undefined ? ordered(parts, inOrder(parts.map(({ said }) => said)), "documents") : unreadable({ why: "not-in-parts", name: silent.source.name });
  }
  return heads.length > 1 ? unreadable({ why: "part-order-unknown" }) : cutParts(head, parts.filter((part) => part !== head));
}

function cutParts(head: LookedAtPart, rest: readonly LookedAtPart[]): OrderedParts {
  return ordered([head, ...rest], numbersOfCut(head, rest), "cut");
}

function ordered(parts: readonly LookedAtPart[], order: PartOrder, are: "documents" | "cut"): OrderedParts {
  return order.is === "order" ? { is: "source", source: joinedSource(order.positions.flatMap((position) => parts[position]?.source ?? []), are) } : unreadable(order.reason);
}

function unreadable(reason: UnreadableLedger): OrderedParts {
  return { is: "unreadable", reason };
}
