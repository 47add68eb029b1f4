import type { Scheme, SpendingPeriod } from "../../rules/model/scheme";

/** Returns the widest spending period of a scheme, the one that ends last; its last day is what the name PeriodeTot stands for. */
export function widestPeriod(scheme: Scheme): SpendingPeriod {
  return scheme.spendingPeriods.reduce((widest, next) => (next.until > widest.until ? next : widest));
}
