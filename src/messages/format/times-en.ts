import { formatCount } from "./format-count";

/** Returns "once", "twice" or "12 times". */
export function timesEn(times: number): string {
  if (times === 1) {
    return "once";
  }
  return times === 2 ? "twice" : `${formatCount(times, "en")} times`;
}
