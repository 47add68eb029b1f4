import { CellError } from "../../model/cell-value";
import type { CellValue } from "../../model/cell-value";
import { isErrorName } from "../../model/cell-value";
import type { Cell } from "../../model/cell";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { sheetColumns, sheetRows } from "../../model/area";
import { addressOf } from "../../model/address";
import { cellArea } from "../../model/area";
import { fileFormula } from "../formulas/file-formula";
import type { Cell as FileCell } from "../hucre-door";
import type { RichRuns } from "../read/read-rich-texts";
import { keptFile } from "../kept/kept-file";
import type { LookRegister } from "../looks/look-register";

/** The cells of a sheet for hucre, and the addresses of formulas whose result is an error. */
export interface WrittenCells {
  readonly cells: Map<string, Partial<FileCell>>;
  readonly errorResults: ReadonlySet<string>;
}

// Files older than dynamic arrays have no word for these; recalculation on load puts them back.
const youngErrors = new Set(["#SPILL!", "#CALC!"]);

function fileValue(value: CellValue): string | number | boolean | null {
  if (value instanceof CellError) {
    return youngErrors.has(value.name) ? "#VALUE!" : value.name;
  }
  return value;
}

function fileCell(cell: Cell, table: string | null, rich: ReadonlyMap<string, RichRuns> | null): Partial<FileCell> {
  const value = fileValue(cell.value);
  if (cell.formula !== null) {
    return { formula: fileFormula(cell.formula, table), formulaResult: value };
  }
  const runs = typeof cell.value === "string" ? rich?.get(cell.value) : undefined;
  if (runs !== undefined) {
    return { value, richText: runs };
  }
  // hucre writes text that looks like an error as an error; a rich text run stays text.
  return typeof cell.value === "string" && isErrorName(cell.value) ? { value, richText: [{ text: cell.value }] } : { value };
}

/**
 * The name under which hucre files a look. hucre numbers looks in the order in which it meets them; this name, as the
 * number format of its styles.xml, tells afterwards which of ours each of its numbers stands for.
 */
export const lookName = (number: number): string => `look${number}`;

/** All cells of a sheet that hold something or have a look of their own. */
export function writtenCells(workbook: Workbook, sheet: Worksheet, looks: LookRegister): WrittenCells {
  const cells = new Map<string, Partial<FileCell>>();
  const errorResults = new Set<string>();
  const rich = keptFile(workbook)?.rich ?? null;
  sheet.grid.visit({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns }, (cell, row, column) => {
    const look = looks.numberOf(cell.format, cell.quoted);
    if (cell.value === null && cell.formula === null && look === 0) {
      return;
    }
    const table = cell.formula?.includes("[") === true ? (workbook.tables.at(sheet, row, column)?.name ?? null) : null;
    cells.set(`${row},${column}`, { ...fileCell(cell, table, rich), ...(look === 0 ? {} : { style: { numFmt: lookName(look) } }) });
    if (cell.formula !== null && cell.value instanceof CellError) {
      errorResults.add(addressOf(cellArea(row, column)));
    }
  });
  return { cells, errorResults };
}
