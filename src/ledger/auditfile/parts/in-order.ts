import type { UnreadableLedger } from "../../model/opened-ledger";
import type { FilePart } from "../file-part";

/** Positions of the parts as they follow each other, or why that is not known. */
export type PartOrder = { readonly is: "order"; readonly positions: readonly number[] } | { readonly is: "unreadable"; readonly reason: UnreadableLedger };

/** Returns the order of parts that say themselves which they are: each number once, none missing, all of the same count. */
export function inOrder(said: readonly (FilePart | null)[]): PartOrder {
  const of = said[0]?.of ?? 0;
  if (said.some((part) => part === null || part.of !== of)) {
    return { is: "unreadable", reason: { why: "part-order-unknown" } };
  }
  return byNumber(said.map((part) => part?.number ?? 0), { first: 1, last: of, of });
}

/** Returns the order of parts with these numbers, where every number from the first to the last must stand once. */
export function byNumber(numbers: readonly number[], { first, last, of }: { readonly first: number; readonly last: number; readonly of: number | null }): PartOrder {
  const twice = numbers.find((number, position) => numbers.indexOf(number) !== position);
  if (twice !== undefined) {
    return { is: "unreadable", reason: { why: "part-twice", number: twice } };
  }
  const missing = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((number) => !numbers.includes(number));
  if (missing.length > 0) {
    return { is: "unreadable", reason: { why: "part-missing", missing, of } };
  }
  const positions = [...numbers.keys()].sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0));
  return { is: "order", positions };
}
