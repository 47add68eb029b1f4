import type { Change } from "../model/change";

type CellsChange = Extract<Change, { readonly is: "cells" }>;

/**
 * Joins edits that office.js cut from one: blocks of whole rows that lie right below each other, made in one batch by the
 * add-in. A joined edit keeps no cells: Excel tells no values of more than one. Other changes stay as they are, in order.
 */
export function coalesce(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (change.is === "cells" && last?.is === "cells" && continues(last, change)) {
      joined[joined.length - 1] = { ...last, edited: { ...last.edited, rows: last.edited.rows + change.edited.rows }, cells: [] };
    } else {
      joined.push(change);
    }
  }
  return joined;
}

function continues(last: CellsChange, next: CellsChange): boolean {
  const [a, b] = [last.edited, next.edited];
  return (
    last.sheet === next.sheet &&
    last.by === next.by &&
    last.origin.trigger === "ThisLocalAddin" &&
    next.origin.trigger === "ThisLocalAddin" &&
    a.column === b.column &&
    a.columns === b.columns &&
    a.row + a.rows === b.row &&
    a.rows > 1
  );
}
