/** By what waiting lines are put together. */
export type Bundle = "suggestion" | "account" | "counterparty" | "costCentre";

export const bundles: readonly Bundle[] = ["suggestion", "account", "counterparty", "costCentre"];
