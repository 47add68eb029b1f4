import type { Measure } from "../model/measure";

/** Returns the labels of the measure as written, each once ignoring case, in their order; empty where it has none. */
export function labelsOf(measure: Measure): readonly string[] {
  const labels = new Map<string, string>();
  for (const label of measure.labels.split(";").map((part) => part.trim())) {
    if (label !== "" && !labels.has(label.toLowerCase())) {
      labels.set(label.toLowerCase(), label);
    }
  }
  return [...labels.values()];
}
