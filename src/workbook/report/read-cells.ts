import type { CellValue } from "../../actions/ports/raw-cell";
import { parseAddress } from "../make/parse-address";

/**
 * Reads the values of cells of one sheet as Excel calculated them, by address, in two syncs. An error is its text ("#REF!"). Without such a
 * sheet, or without addresses, there are none.
 */
export async function readCells(context: Excel.RequestContext, sheet: string, addresses: readonly string[]): Promise<ReadonlyMap<string, CellValue>> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  await context.sync();
  if (worksheet.isNullObject || addresses.length === 0) {
    return new Map();
  }
  const places = addresses.map((address) => ({ address, ...parseAddress(address) }));
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const columns = Math.max(...places.map(({ column }) => column)) + 1;
  const range = worksheet.getRangeByIndexes(0, 0, rows, columns);
  range.load("values");
  await context.sync();
  const values = range.values as CellValue[][];
  return new Map(places.map(({ address, row, column }) => [address, values[row]?.[column] ?? ""]));
}
