import { intersect, type Area } from "../model/area";

/** Rows from the first to the last, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A sheet with fewer cells is painted as a whole. */
const wholeBelow = 20_000;
const blockRows = 250;

/** Which rows of a sheet are painted: all of a small one; of a large one the blocks of rows around what is or was in sight. */
export class PaintedRows {
  /** Null when the whole sheet is painted. */
  #blocks: Set<number> | null = null;

  /** Begins anew with a sheet of which these cells are used and these rows are in sight; the cells that are to be painted. */
  begin(used: Area | null, sight: RowSpan): readonly Area[] {
    const isSmall = used === null || used.rows * used.columns < wholeBelow;
    this.#blocks = isSmall ? null : new Set([0, ...blocksAround(sight)]);
    return used === null ? [] : this.within([used]);
  }

  /** Of these cells those in painted rows. */
  within(areas: readonly Area[]): readonly Area[] {
    const blocks = this.#blocks;
    if (blocks === null) return areas;
    return areas.flatMap((area) => [...blocks].flatMap((block) => intersect(area, { ...area, ...rowsOf(block) }) ?? []));
  }

  /** Takes in what came in sight, over so many columns; the cells that are to be painted for it. */
  reach(sight: RowSpan, columns: number): readonly Area[] {
    const blocks = this.#blocks;
    if (blocks === null) return [];
    const fresh = blocksAround(sight).filter((block) => !blocks.has(block));
    for (const block of fresh) blocks.add(block);
    return fresh.map((block) => ({ ...rowsOf(block), column: 0, columns }));
  }
}

function blocksAround({ first, last }: RowSpan): number[] {
  const [from, to] = [Math.max(0, Math.floor(first / blockRows) - 1), Math.floor(last / blockRows) + 1];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function rowsOf(block: number): { readonly row: number; readonly rows: number } {
  return { row: block * blockRows, rows: blockRows };
}
