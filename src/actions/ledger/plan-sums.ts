import type { ImportPlan } from "../../ledger/model/import-plan";

/** What a preview comes to, in lines and cents: enough to see that another plan is not the one that the officer agreed to. */
export type PlanSums = Pick<ImportPlan, "read" | "unselected" | "assigned" | "waiting" | "duplicate" | "spending" | "excepted" | "income">;
