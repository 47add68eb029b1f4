import type { CellValue } from "./raw-cell";

/** Returns a cell's value as a Dutch reader sees it in the workbook: 1.5 is "1,5", true is "WAAR". */
export function shownCell(value: CellValue): string {
  if (typeof value === "number") {
    return String(value).replace(".", ",");
  }
  return typeof value === "boolean" ? (value ? "WAAR" : "ONWAAR") : value;
}
