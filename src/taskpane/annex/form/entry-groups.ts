import type { FillPlan } from "../../../actions/form/annex-session";
import type { FillGroup } from "../../../messages/annex/fill-kind-words";

/** One cell of the form with what becomes of it. */
export type FillEntry = FillPlan["fill"]["entries"][number];

/** The groups in the order in which they matter to the officer. */
export const fillGroups = ["written", "by-hand", "compared", "absent", "same"] as const satisfies readonly FillGroup[];

const groupOf: Readonly<Record<FillEntry["is"], FillGroup>> = {
  write: "written",
  replaces: "written",
  "by-hand": "by-hand",
  "kind-differs": "by-hand",
  locked: "compared",
  formula: "compared",
  "not-found": "absent",
  same: "same",
};

/** Returns the entries of one group, in the order of the form. */
export function entriesOf(entries: readonly FillEntry[], group: FillGroup): readonly FillEntry[] {
  return entries.filter(({ is }) => groupOf[is] === group);
}
