import type { Arguments } from "../dispatch/arguments";
import type { Area } from "../model/area";
import { intersect } from "../model/area";
import { areasOfCells } from "../model/areas-of-cells";
import type { Cell } from "../model/cell";
import { CellError } from "../model/cell-value";
import type { Worksheet } from "../model/worksheet";
import type { RangeRef } from "./range-ref";

const kinds = ["Formulas", "Constants", "Blanks", "Visible"] as const;
const valueKinds = ["All", "Errors", "Logical", "Numbers", "Text"] as const;

/** The cells of a range that are formulas, constants, blank or in sight, perhaps only those with values of one kind. Blanks are looked for where cells are in use. */
export function specialCells({ sheet, area }: RangeRef, args: Arguments): readonly Area[] {
  const kind = args.word(0, kinds);
  const valueKind = args.word(1, valueKinds, "All");
  const cells: { readonly row: number; readonly column: number }[] = [];
  if (kind === "Formulas" || kind === "Constants") {
    sheet.grid.visit(area, (cell, row, column) => {
      if (isKind(cell, kind, valueKind)) {
        cells.push({ row, column });
      }
    });
    return areasOfCells(cells);
  }
  const used = sheet.used(true);
  const looked = used === null ? null : intersect(used, area);
  for (let row = looked?.row ?? 0; looked !== null && row < looked.row + looked.rows; row += 1) {
    for (let column = looked.column; column < looked.column + looked.columns; column += 1) {
      if (kind === "Visible" ? isVisible(sheet, row, column) : isBlank(sheet.cell(row, column))) {
        cells.push({ row, column });
      }
    }
  }
  return areasOfCells(cells);
}

function isVisible({ layout }: Worksheet, row: number, column: number): boolean {
  return !layout.hiddenRows.has(row) && !layout.hiddenColumns.has(column);
}

function isBlank({ value, formula }: Cell): boolean {
  return value === null && formula === null;
}

function isKind({ value, formula }: Cell, kind: "Formulas" | "Constants", valueKind: (typeof valueKinds)[number]): boolean {
  return (formula !== null) === (kind === "Formulas") && (formula !== null || value !== null) && (valueKind === "All" || valueKindOf(value) === valueKind);
}

function valueKindOf(value: Cell["value"]): (typeof valueKinds)[number] {
  if (value instanceof CellError) {
    return "Errors";
  }
  return typeof value === "number" ? "Numbers" : typeof value === "boolean" ? "Logical" : "Text";
}
