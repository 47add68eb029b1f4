import type { AmountNotation } from "../model/column-mapping";
import type { SourceTable } from "../model/source-table";
import { cellText } from "./cell-text";
import { notationOfAmount } from "./notation-of-amount";

/** The decimal sign of a table, and the first amount that needs it. */
export interface NotationOfTable {
  /** Null where no amount shows it, or amounts contradict each other. */
  readonly notation: AmountNotation | null;
  /** The first amount such as "1.234", which only the notation tells; null for none. */
  readonly unsure: { readonly column: string; readonly shown: string } | null;
}

/** Returns what the amounts in the columns at these positions show of their notation; all lines count, as one may settle it. */
export function notationOfTable({ columns, records }: SourceTable, positions: readonly number[]): NotationOfTable {
  const shown = new Set<AmountNotation>();
  let unsure: NotationOfTable["unsure"] = null;
  for (const { cells } of records) {
    for (const position of positions) {
      const cell = cells[position];
      const notation = typeof cell === "string" && /[.,]/.test(cell) ? notationOfAmount(cellText(cell)) : null;
      if (notation === "unsure") {
        unsure ??= { column: columns[position]?.header ?? "", shown: cellText(cell ?? "") };
      } else if (notation !== null) {
        shown.add(notation);
      }
    }
  }
  const [first, other] = [...shown];
  return { notation: other === undefined ? (first ?? null) : null, unsure };
}
