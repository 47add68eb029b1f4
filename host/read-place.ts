import type { Culture } from "./input/culture";
import { formatValue } from "./input/format-value";
import { CellError } from "./model/cell-value";
import { fullAddress } from "./model/address";
import { intersect } from "./model/area";
import type { Workbook } from "./model/workbook";
import type { Place } from "./place-of";

/** What stands in cells: values (errors by their English names, empty cells as ""), formulas, and the texts on screen. */
export interface ReadCells {
  readonly address: string;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** The table that the first cell lies in, or null. */
  readonly table: string | null;
}

/** Reads cells; of whole rows and columns only what is in use. */
export function readPlace(workbook: Workbook, { sheet, area }: Place, culture: Culture): ReadCells {
  const used = sheet.used(true);
  const small = area.rows * area.columns <= 1_000_000 || used === null ? area : (intersect(area, used) ?? area);
  const matrix = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: small.rows }, (_, row) => Array.from({ length: small.columns }, (__, column) => read(small.row + row, small.column + column)));
  const value = (row: number, column: number): string | number | boolean => {
    const found = sheet.cell(row, column).value;
    return found instanceof CellError ? found.name : (found ?? "");
  };
  return {
    address: fullAddress(sheet.name, small),
    values: matrix(value),
    formulas: matrix((row, column) => sheet.cell(row, column).formula ?? value(row, column)),
    texts: matrix((row, column) => formatValue(sheet.cell(row, column).value, sheet.cell(row, column).format.numberFormat, culture)),
    numberFormats: matrix((row, column) => sheet.cell(row, column).format.numberFormat),
    table: workbook.tables.at(sheet, small.row, small.column)?.name ?? null,
  };
}
