import type { LawValue } from "../rules/model/law-value";
import { overlap } from "./overlap";

/** Reports one problem of a file under the path of its key. */
export type Fail = (path: readonly (string | number)[], message: string) => void;

/** Fails each value that holds on a day on which an earlier one of the same list with the same key already holds. */
export function failOverlaps<Value extends Pick<LawValue, "validFrom" | "validUntil">>(
  list: string,
  values: readonly Value[],
  keyOf: (value: Value) => string,
  fail: Fail,
): void {
  values.forEach((value, index) => {
    const other = values.slice(0, index).findIndex((earlier) => keyOf(earlier) === keyOf(value) && overlap(earlier, value));
    if (other >= 0) {
      fail([list, index, "validFrom"], `holds on a day on which ${list}[${other}] holds too`);
    }
  });
}
