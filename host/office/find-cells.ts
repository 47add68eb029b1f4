import type { Arguments } from "../dispatch/arguments";
import { wildcard } from "../formula/criterion";
import type { Area } from "../model/area";
import { cellArea, intersect, sheetColumns, sheetRows } from "../model/area";
import type { Cell } from "../model/cell";
import { CellError } from "../model/cell-value";
import type { RangeRef } from "./range-ref";
import { shownText } from "./range-values";
import { asFlag, asRecord, asWord } from "./wire-value";
import { Trouble } from "../model/trouble";

interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** The cells of a range whose text on screen or value holds a text, row by row. The criteria are those of Excel's search. */
export function findAll(range: RangeRef, args: Arguments, member: string): readonly CellAt[] {
  const { pattern } = searched(args, member, []);
  return matches(range, range.area, pattern);
}

/** The first cell that holds a text; of one cell the search goes on over the sheet behind it. Null when there is none. */
export function findFirst(range: RangeRef, args: Arguments, member: string): Area | null {
  const { pattern, backwards } = searched(args, member, ["searchDirection"]);
  const { area } = range;
  const single = area.rows === 1 && area.columns === 1;
  const found = matches(range, single ? { row: 0, column: 0, rows: sheetRows, columns: sheetColumns } : area, pattern);
  const after = ({ row, column }: CellAt): boolean => row > area.row || (row === area.row && column > area.column);
  const ordered = single ? [...found.filter(after), ...found.filter((cell) => !after(cell))] : found;
  const first = ordered.at(backwards ? -1 : 0);
  return first === undefined ? null : cellArea(first.row, first.column);
}

function searched(args: Arguments, member: string, more: readonly string[]): { readonly pattern: RegExp; readonly backwards: boolean } {
  const criteria = asRecord(member, args.raw(1) ?? {});
  const strange = Object.keys(criteria).find((key) => !["completeMatch", "matchCase", ...more].includes(key));
  if (strange !== undefined) {
    throw new Trouble("NotImplemented", `${member}: the criterion ${strange} is not served by this host.`);
  }
  const complete = asFlag(`${member}.completeMatch`, criteria["completeMatch"] ?? false);
  const matchCase = asFlag(`${member}.matchCase`, criteria["matchCase"] ?? false);
  const direction = asWord(`${member}.searchDirection`, criteria["searchDirection"] ?? "Forward", ["Forward", "Backwards"] as const);
  const { source } = wildcard(args.text(0));
  return { pattern: new RegExp(complete ? source : source.slice(1, -1), matchCase ? "su" : "isu"), backwards: direction === "Backwards" };
}

function matches(range: RangeRef, area: Area, pattern: RegExp): readonly CellAt[] {
  const used = range.sheet.used(false);
  const searchedArea = used === null ? null : intersect(used, area);
  const found: CellAt[] = [];
  if (searchedArea !== null) {
    range.sheet.grid.visit(searchedArea, (cell, row, column) => {
      if (cell.value !== null && (pattern.test(shownText(range, cell)) || pattern.test(plain(cell)))) {
        found.push({ row, column });
      }
    });
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

function plain({ value }: Cell): string {
  return value instanceof CellError ? value.name : String(value ?? "");
}
