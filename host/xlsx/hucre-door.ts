/** The only file that names hucre: reader and writer of .xlsx in browser and Node. */
export { readXlsx, writeXlsx } from "hucre/xlsx";
export type { Cell, ConditionalRule, DataValidation, NamedRange, PageSetup, Sheet, WriteSheet, Workbook as ReadWorkbook } from "hucre";
