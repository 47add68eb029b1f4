import { lastDayOfYear } from "../dates/last-day-of-year";
import type { Indicator } from "../model/indicator";
import type { Scheme } from "../model/scheme";
import { valueOn } from "./value-on";

/** Returns the cells of the annex over a reporting year, in the order of their codes; empty where none is known for that year. */
export function indicatorsOf({ indicators }: Pick<Scheme, "indicators">, year: number): readonly Indicator[] {
  const day = lastDayOfYear(year);
  return indicators
    .filter((indicator) => valueOn([indicator], day) !== null)
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}
