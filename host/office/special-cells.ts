import type { Arguments } from "../dispatch/arguments";
import type { Area } from "../model/area";
import { intersect } from "../model/area";
import { areasOfCells } from "../model/areas-of-cells";
import type { Cell } from "../model/cell";
import { CellError } from "../model/cell-value";
import type { RangeRef } from "./range-ref";

const kinds = ["Formulas", "Constants", "Blanks", "Visible"] as const;
const valueKinds = ["All", "Errors", "Logical", "Numbers", "Text"] as const;

/** The cells of a range that are formulas, constants, blank or in sight, perhaps only those with values of one kind. Blanks are looked for where cells are in use. */
export function specialCells({ sheet, area }: RangeRef, args: Arguments): readonly Area[] {
  const kind = args.word(0, kinds);
  const valueKind = args.word(1, valueKinds, "All");
  const used = sheet.used(true);
  const looked = used === null ? null : intersect(used, area);
  const cells: { readonly row: number; readonly column: number }[] = [];
  for (let row = looked?.row ?? 0; looked !== null && row < looked.row + looked.rows; row += 1) {
    for (let column = looked.column; column < looked.column + looked.columns; column += 1) {
      const hidden = sheet.layout.hiddenRows.has(row) || sheet.layout.hiddenColumns.has(column);
      if (kind === "Visible" ? !hidden : isKind(sheet.cell(row, column), kind, valueKind)) {
        cells.push({ row, column });
      }
    }
  }
  return areasOfCells(cells);
}

function isKind({ value, formula }: Cell, kind: (typeof kinds)[number], valueKind: (typeof valueKinds)[number]): boolean {
  if (kind === "Blanks") {
    return value === null && formula === null;
  }
  return (formula !== null) === (kind === "Formulas") && (formula !== null || value !== null) && (valueKind === "All" || valueKindOf(value) === valueKind);
}

function valueKindOf(value: Cell["value"]): (typeof valueKinds)[number] {
  if (value instanceof CellError) {
    return "Errors";
  }
  return typeof value === "number" ? "Numbers" : typeof value === "boolean" ? "Logical" : "Text";
}
