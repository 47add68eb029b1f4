import type { Municipality } from "../model/municipality";

/**
 * Returns whether the municipality ended on another day than 31 December, as Weesp did on 23 March 2022. Which of the two then accounts
 * for the year is not known from any source, so the caller asks.
 */
export function endsMidYear({ until }: Pick<Municipality, "until">): boolean {
  return until !== null && !until.endsWith("-12-31");
}
