import type { YearStanding } from "../../../rules/years/year-standing";

/** Returns the year that an officer most likely works at: the first one that is not delivered, else the last one; null without any. */
export function yearAtHand(years: readonly Pick<YearStanding, "year" | "status">[]): number | null {
  return (years.find(({ status }) => status !== "ingediend" && status !== "herlevering") ?? years.at(-1))?.year ?? null;
}
