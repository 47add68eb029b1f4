import type { ResolvedMeasure } from "../checks/check-context";
import { findPurpose } from "../model/find-purpose";
import type { Measure } from "../model/measure";
import type { Scheme } from "../model/scheme";

/** Returns what finds a measure by name: the first of the table with that name, ignoring case, as MATCH does. */
export function measureIndex(measures: readonly Measure[], scheme: Scheme): (name: string) => ResolvedMeasure | null {
  const byName = new Map<string, ResolvedMeasure>();
  for (const measure of measures) {
    const name = measure.name.toLowerCase();
    if (name !== "" && !byName.has(name)) {
      byName.set(name, { measure, purpose: findPurpose(scheme, measure.purpose) });
    }
  }
  // Thousands of rows write a name in the same few ways; each way is folded once.
  const asWritten = new Map<string, ResolvedMeasure | null>();
  return (name) => {
    let resolved = asWritten.get(name);
    if (resolved === undefined) {
      resolved = byName.get(name.toLowerCase()) ?? null;
      asWritten.set(name, resolved);
    }
    return resolved;
  };
}
