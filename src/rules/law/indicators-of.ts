import type { Indicator } from "../model/indicator";
import type { Scheme } from "../model/scheme";
import { reportingDay } from "./reporting-day";
import { valueOn } from "./value-on";

/** Returns the cells of the annex over a reporting year, in the order of their codes; empty where none is known for that year. */
export function indicatorsOf({ indicators }: Pick<Scheme, "indicators">, year: number): readonly Indicator[] {
  const day = reportingDay(year);
  return indicators
    .filter((indicator) => valueOn([indicator], day) !== null)
    .sort((one, other) => (one.code < other.code ? -1 : one.code > other.code ? 1 : 0));
}
