import type { DimensionValue } from "../../../ledger/model/ledger-survey";

/** Returns the values whose code begins with `query` or whose name holds it, ignoring case; all for an empty query. */
export function findValues(values: readonly DimensionValue[], query: string): readonly DimensionValue[] {
  const wanted = query.trim().toLowerCase();
  return wanted === "" ? values : values.filter(({ code, name }) => code.toLowerCase().startsWith(wanted) || name.toLowerCase().includes(wanted));
}
