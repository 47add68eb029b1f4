import type { IsoDate } from "../rules/dates/iso-date";
import type { Assessment } from "../rules/model/assessment";
import type { Offer } from "./make-book";

/** Returns what a book of any scheme is judged by on this day. */
export function lawOn({ municipalities, sisa }: Offer, today: IsoDate): Omit<Assessment, "scheme"> {
  return { today, municipalities, sisa };
}
