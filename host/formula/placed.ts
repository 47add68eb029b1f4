import type { Area } from "../model/area";
import type { CellPlace } from "./formula-engine";

/** Things that stand in cells, found by area. */
export class Placed<Thing extends CellPlace> {
  readonly #columns = new Map<string, Map<number, Thing>>();

  constructor(things: Iterable<Thing>) {
    for (const thing of things) {
      const key = `${thing.sheetId}:${String(thing.column)}`;
      const column = this.#columns.get(key) ?? new Map<number, Thing>();
      this.#columns.set(key, column);
      column.set(thing.row, thing);
    }
  }

  /** What stands within the area. */
  within(sheetId: string, area: Area): Thing[] {
    const found: Thing[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const things = this.#columns.get(`${sheetId}:${String(column)}`);
      if (things !== undefined) {
        found.push(...(area.rows < things.size ? rowByRow(things, area) : [...things.values()].filter(({ row }) => row >= area.row && row < area.row + area.rows)));
      }
    }
    return found;
  }
}

function rowByRow<Thing>(things: ReadonlyMap<number, Thing>, area: Area): Thing[] {
  const found: Thing[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const thing = things.get(row);
    if (thing !== undefined) {
      found.push(thing);
    }
  }
  return found;
}
