import type { YearRecord } from "../model/year-record";
import { yearStatusOf } from "./year-status-of";

/** Returns whether the year is reported: its accounts are adopted or its annex is delivered, so that no amount of it may change. */
export function isReported(record: YearRecord): boolean {
  const status = yearStatusOf(record);
  return status === "vastgesteld" || status === "ingediend" || status === "herlevering";
}
