import type { IsoDate } from "../dates/iso-date";
import type { Municipality } from "../model/municipality";
import { successorsOf } from "./successors-of";

/**
 * Returns the municipalities that ended before the date and whose whole territory this one has: their allocations add up to its own.
 * A municipality that was split is not among them, as its allocation has no automatic share (`splitPredecessorsOf`). A planned merger
 * is among them once its day has come, with status "unconfirmed".
 * @param code four-digit CBS code of the successor
 */
export function predecessorsOf(municipalities: readonly Municipality[], code: string, date: IsoDate): readonly Municipality[] {
  const ended = municipalities.filter(({ until }) => until !== null && until < date);
  return ended.filter((one) => {
    const successors = successorsOf(municipalities, one.code, date);
    return successors.length === 1 && successors[0]?.code === code;
  });
}
