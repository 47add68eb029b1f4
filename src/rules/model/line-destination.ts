/** What becomes of a ledger line, in the workbook's own words: spending, a cost that is not of this grant, recognised income, or nothing yet. */
export const lineDestinations = ["besteding", "uitzonderen", "baten"] as const;

export type LineDestination = (typeof lineDestinations)[number];
