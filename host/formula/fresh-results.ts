import { sheetColumns } from "../model/area";
import type { CellValue } from "../model/cell-value";
import type { CellPlace } from "./formula-engine";

/** Results of one round of calculation, before they stand in the cells. */
export class FreshResults {
  readonly #sheets = new Map<string, Map<number, CellValue>>();

  set({ sheetId, row, column }: CellPlace, value: CellValue): void {
    const cells = this.#sheets.get(sheetId) ?? new Map<number, CellValue>();
    this.#sheets.set(sheetId, cells);
    cells.set(row * sheetColumns + column, value);
  }

  /** The result of this cell; undefined when it was not calculated in this round. */
  get(sheetId: string, row: number, column: number): CellValue | undefined {
    return this.#sheets.get(sheetId)?.get(row * sheetColumns + column);
  }
}
