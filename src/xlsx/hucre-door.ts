/** The only file of the product that names hucre, a reader and writer of .xlsx. */
export { readXlsx, writeXlsx } from "hucre/xlsx";
export type { Cell, CellValue, Sheet, TableDefinition, WriteSheet } from "hucre";
