import type { Municipality } from "../rules/model/municipality";
import type { Scheme } from "../rules/model/scheme";

/** Returns the municipalities that existed on some day of the years of the scheme: only those can have a book of it. */
export function offeredMunicipalities(municipalities: readonly Municipality[], { firstYear, lastYear }: Pick<Scheme, "firstYear" | "lastYear">): readonly Municipality[] {
  return municipalities.filter(({ from, until }) => (from === null || from <= `${lastYear}-12-31`) && (until === null || until >= `${firstYear}-01-01`));
}
