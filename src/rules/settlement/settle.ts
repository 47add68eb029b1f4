import { spentFrom } from "../balance/spent-from";
import type { BookView } from "../model/book-view";
import { cents } from "../money/cents";
import type { Settlement } from "./settlement";

/**
 * Returns what is to be repaid to the state, over all years, in cents: what was received of it and was neither spent, nor transferred to
 * another municipality, nor repaid. That unspent money goes back is usual for a specifieke uitkering; the text of this one was not seen
 * (art. 7 lid 2 says who determines). Money that other municipalities transferred, and what was spent of it, stays out.
 */
export function settle(view: BookView): Settlement {
  const { received, transferredOut, repaid } = view.totals;
  const spent = spentFrom(view, "rijk", "all");
  const left = received - spent - transferredOut - repaid;
  return { received, spent, transferredOut, repaid, toRepay: cents(Math.max(left, 0)), overspent: cents(Math.max(-left, 0)) };
}
