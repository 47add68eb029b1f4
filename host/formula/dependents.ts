import type { Area } from "../model/area";
import { intersect } from "../model/area";

/** A reference of one row and few columns is kept per cell; a larger one as an area. */
const perCell = 16;

/** Which formulas look at which cells of a sheet, so that a touched cell finds its dependents fast. */
export class Dependents<Formula> {
  readonly #cells = new Map<string, Map<number, Map<number, Set<Formula>>>>();
  readonly #areas = new Map<string, Map<Formula, readonly Area[]>>();

  add(formula: Formula, sheetId: string, area: Area): void {
    if (area.rows === 1 && area.columns <= perCell) {
      const row = ensured(ensured(this.#cells, sheetId, newMap<number, Map<number, Set<Formula>>>), area.row, newMap<number, Set<Formula>>);
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        ensured(row, column, () => new Set<Formula>()).add(formula);
      }
      return;
    }
    const areas = ensured(this.#areas, sheetId, newMap<Formula, readonly Area[]>);
    areas.set(formula, [...(areas.get(formula) ?? []), area]);
  }

  remove(formula: Formula, sheetId: string, area: Area): void {
    this.#areas.get(sheetId)?.delete(formula);
    if (area.rows === 1 && area.columns <= perCell) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        this.#cells.get(sheetId)?.get(area.row)?.get(column)?.delete(formula);
      }
    }
  }

  /** Calls `visit` for every formula that looks at a cell of the area; perhaps more than once. */
  visit(sheetId: string, area: Area, visit: (formula: Formula) => void): void {
    for (const [formula, areas] of this.#areas.get(sheetId) ?? []) {
      if (areas.some((wide) => intersect(wide, area) !== null)) {
        visit(formula);
      }
    }
    const rows = this.#cells.get(sheetId) ?? new Map<number, Map<number, Set<Formula>>>();
    const last = area.row + area.rows;
    const touched = area.rows < rows.size ? Array.from({ length: area.rows }, (_, at) => area.row + at) : [...rows.keys()].filter((row) => row >= area.row && row < last);
    for (const row of touched) {
      for (const [column, formulas] of rows.get(row) ?? []) {
        if (column >= area.column && column < area.column + area.columns) {
          formulas.forEach(visit);
        }
      }
    }
  }
}

function newMap<Key, Value>(): Map<Key, Value> {
  return new Map();
}

function ensured<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) {
    return found;
  }
  const made = make();
  map.set(key, made);
  return made;
}
