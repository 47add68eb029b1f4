import type { PlanSums } from "./plan-sums";

const names = ["read", "unselected", "assigned", "waiting", "duplicate", "spending", "excepted", "income"] as const satisfies readonly (keyof PlanSums)[];

/** Returns whether two plans come to the same, in lines and in cents, outcome by outcome. */
export function sameSums(one: PlanSums, other: PlanSums): boolean {
  return names.every((name) => one[name].lines === other[name].lines && one[name].cents === other[name].cents);
}
