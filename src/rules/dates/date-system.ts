/** The two ways in which a workbook counts days: from 1 January 1900 as day 1, or from 1 January 1904 as day 0. */
export type DateSystem = 1900 | 1904;
