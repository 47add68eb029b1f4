import type { Purpose, Scheme } from "./scheme";

/** Returns the purpose of the scheme with this code, ignoring case, or null. */
export function findPurpose(scheme: Scheme, code: string): Purpose | null {
  const sought = code.toLowerCase();
  return scheme.purposes.find((purpose) => purpose.code.toLowerCase() === sought) ?? null;
}
