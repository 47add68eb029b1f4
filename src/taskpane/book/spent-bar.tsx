import type { Totals } from "../../rules/model/totals";

/** Spent as a part of the allocation, as a picture; the figures beside it say the same, so readers skip it. */
export function SpentBar({ totals: { allocated, spent } }: { readonly totals: Totals }) {
  if (allocated <= 0 || spent < 0) {
    return null;
  }
  return <progress className={spent > allocated ? "spent-bar over" : "spent-bar"} max={allocated} value={spent} aria-hidden="true" />;
}
