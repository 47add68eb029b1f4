import type { ImportPlan } from "../model/import-plan";
import { withoutNames } from "./without-names";

/** Returns a plan that shows what would be kept: the lines of wages without the names of staff. Keys, outcomes and sums stay. */
export function planWithoutNames(plan: ImportPlan): ImportPlan {
  return { ...plan, lines: plan.lines.map((planned) => ({ ...planned, line: { ...planned.line, ...withoutNames(planned.line) } })) };
}
