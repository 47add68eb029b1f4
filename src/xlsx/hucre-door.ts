/** The only file of the product that names hucre, a reader of .xlsx. */
export { readXlsx } from "hucre/xlsx";
export type { Cell, CellValue, Sheet, TableDefinition } from "hucre";
