import type { AnnexFigures } from "../../book/form/annex-figures";
import type { FillEntry } from "../../book/form/form-fill";

/** Far below what a cell holds, and enough for hundreds of cells. */
const mostCharacters = 20_000;

/** Returns what the journal says of a form that was filled: every cell with its old and new value, in Dutch. */
export function fillNote(sheet: string, { code, year, status, seal }: AnnexFigures, cells: readonly FillEntry[]): string {
  const head = `formulier ${code} ${year} op blad ${sheet}, ${status}${seal === "" ? "" : `, zegel ${seal}`}`;
  const values = cells.map(({ code: indicator, address, line, old, next }) => {
    const was = old === "" ? "" : ` (stond: ${String(old)})`;
    return `${indicator} ${address}${line === "" ? "" : ` ${line}`} = ${String(next)}${was}`;
  });
  const note = `${head}: ${values.join("; ")}`;
  return note.length <= mostCharacters ? note : `${note.slice(0, mostCharacters)} …`;
}
