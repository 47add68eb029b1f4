import type { IsoDate } from "../dates/iso-date";
import type { Municipality } from "../model/municipality";
import { successorsOf } from "./successors-of";

/**
 * Returns the municipalities that ended before the date and of which this one has a part, as Tilburg has of Haaren. No rule says which
 * part of their allocation came along: the officer enters shares (`shareAllocation`).
 * @param code four-digit CBS code of the successor
 */
export function splitPredecessorsOf(municipalities: readonly Municipality[], code: string, date: IsoDate): readonly Municipality[] {
  const ended = municipalities.filter(({ until }) => until !== null && until < date);
  return ended.filter((one) => {
    const successors = successorsOf(municipalities, one.code, date);
    return successors.length > 1 && successors.some((successor) => successor.code === code);
  });
}
