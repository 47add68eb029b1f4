/** Which year a line of the ledger gets, in the workbook's own words: that of the ledger, or those of its performance (split where it crosses years). */
export const yearRules = ["boekjaar", "prestatie"] as const;

export type YearRule = (typeof yearRules)[number];
