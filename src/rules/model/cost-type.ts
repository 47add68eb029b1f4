/** The natures of a cost, in the workbook's own words; each asks its own evidence. */
export const costTypes = ["inkoop", "subsidie", "personeel", "huur"] as const;

/** Aard: what a cost is by nature. */
export type CostType = (typeof costTypes)[number];
