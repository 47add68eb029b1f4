/** The kinds of spending, in the workbook's own words. */
export const expenditureKinds = ["regulier", "creditnota", "correctie", "transitorisch", "lagere vaststelling"] as const;

/** Soort: what a spending row is. Every kind but `regulier` explains a negative amount. */
export type ExpenditureKind = (typeof expenditureKinds)[number];
