import type { Refusal } from "../refusal";

/** An error by which the workbook says that it did not do what was asked, and why. */
export interface HostRefusal extends Error {
  readonly refusal: Refusal;
}

/** Returns whether what was thrown is a refusal of the workbook; anything else is a bug. */
export function isHostRefusal(thrown: unknown): thrown is HostRefusal {
  return thrown instanceof Error && thrown.name === "HostRefusal" && "refusal" in thrown;
}
