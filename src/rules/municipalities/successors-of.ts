import type { IsoDate } from "../dates/iso-date";
import type { Municipality } from "../model/municipality";

/**
 * Returns the municipalities that have the territory of an ended one on the date, each once, in the order in which they are listed:
 * one after a merger, more after a split. A successor that ended itself gives way to its own. Empty when the code is not known, or
 * when the municipality has not ended before the date.
 * @param code four-digit CBS code
 */
export function successorsOf(municipalities: readonly Municipality[], code: string, date: IsoDate): readonly Municipality[] {
  const byCode = new Map(municipalities.map((one) => [one.code, one]));
  const seen = new Set([code]);
  const open = [...endedBy(byCode.get(code), date)];
  const successors: Municipality[] = [];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const successor = byCode.get(next);
    if (successor === undefined || seen.has(next)) {
      continue;
    }
    seen.add(next);
    const later = endedBy(successor, date);
    if (later.length === 0) {
      successors.push(successor);
    }
    open.push(...later);
  }
  return successors;
}

function endedBy(one: Municipality | undefined, date: IsoDate): readonly string[] {
  return one === undefined || one.until === null || date <= one.until ? [] : one.successors;
}
