import { addressOf, parseArea } from "../../model/address";
import { cellArea } from "../../model/area";
import type { Cell } from "../../model/cell";
import { CellError, isErrorName } from "../../model/cell-value";
import type { CellValue } from "../../model/cell-value";
import { plainFormat } from "../../model/cell-format";
import type { Worksheet } from "../../model/worksheet";
import { shiftFormula } from "../formulas/shift-formula";
import type { Cell as FileCell, Sheet } from "../hucre-door";
import type { Look } from "../looks/look";
import { lookNumbers, rawNumbers } from "./scan-sheet";

/** A formula of the file, "=" not yet before it. Cells that share a formula get their own. */
class Formulas {
  readonly #shared = new Map<number, { readonly formula: string; readonly row: number; readonly column: number }>();

  of(cell: FileCell | undefined, row: number, column: number): string | null {
    const { formula, formulaType, formulaSharedIndex: index } = cell ?? {};
    if (formula === undefined) {
      return null;
    }
    if (formulaType !== "shared" || index === undefined) {
      return formula;
    }
    const first = this.#shared.get(index);
    if (formula !== "" || first === undefined) {
      this.#shared.set(index, { formula, row, column });
      return formula;
    }
    return shiftFormula(first.formula, row - first.row, column - first.column);
  }
}

/** Puts the cells of a file on the sheet, formulas as the file words them; returns the addresses of formulas. */
export function readCells(sheet: Worksheet, file: Sheet, xml: string, looks: readonly Look[]): void {
  const formulas = new Formulas();
  const numbers = lookNumbers(xml);
  let raw: ReadonlyMap<string, number> | null = null;
  const valueAt = (value: unknown, isError: boolean, address: string): CellValue => {
    if (value instanceof Date) {
      raw ??= rawNumbers(xml);
      return raw.get(address) ?? null;
    }
    if (typeof value === "string") {
      return isError ? new CellError(isErrorName(value) ? value : "#VALUE!") : value;
    }
    return typeof value === "number" || typeof value === "boolean" ? value : null;
  };
  for (const [address, number] of numbers) {
    const place = parseArea(address);
    if (place === null) {
      continue;
    }
    const { row, column } = place;
    const detail = file.cells?.get(`${row},${column}`);
    const formula = formulas.of(detail, row, column);
    const look = looks[number];
    const cell: Cell = {
      value: valueAt(file.rows[row]?.[column], detail?.type === "error", addressOf(cellArea(row, column))),
      formula,
      format: look?.format ?? plainFormat,
      quoted: look?.quoted ?? false,
    };
    if (cell.value !== null || formula !== null || number !== 0) {
      sheet.grid.set(row, column, cell);
    }
  }
}
