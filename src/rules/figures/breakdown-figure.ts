import type { Breakdown } from "../breakdown/spending-by";
import type { FigureSource } from "./figure-source";
import type { YearCondition } from "./year-condition";

/** Returns what stands behind one line of a breakdown in one year (null: rows without a year), or over all years. */
export function breakdownFigure(by: Breakdown, name: string, year: YearCondition | "all"): FigureSource {
  const when = year === "all" ? {} : { year };
  return { is: "spending", amount: "amount", where: { ...when, under: { by, name } } };
}
