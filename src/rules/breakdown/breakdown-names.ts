import type { BookContext } from "../model/book-view";
import type { SpendingCell } from "../model/totals";
import { labelsOf } from "./labels-of";

/** What spending can be broken down by. */
export type Breakdown = "purpose" | "measure" | "partner" | "label" | "subsidy";

/** Returns the names under which spending stands in a breakdown: one, or for labels as many as its measure has; empty for none. */
export function breakdownNames(
  { resolveMeasure }: Pick<BookContext, "resolveMeasure">,
  by: Breakdown,
  cell: Pick<SpendingCell, "purpose" | "measure" | "subsidy">,
): readonly string[] {
  switch (by) {
    case "purpose":
      return [cell.purpose ?? ""];
    case "measure":
      return [cell.measure];
    case "subsidy":
      return [cell.subsidy];
    case "partner":
      return [resolveMeasure(cell.measure)?.measure.partner ?? ""];
    case "label": {
      const resolved = resolveMeasure(cell.measure);
      const labels = resolved === null ? [] : labelsOf(resolved.measure);
      return labels.length === 0 ? [""] : labels;
    }
  }
}
