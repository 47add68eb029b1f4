import type { Area } from "./area";
import type { Cell } from "./cell";
import type { Chart } from "./chart";
import type { Origin } from "./origin";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** One cell before and after. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

/** How cells moved: with the shift, `area` are the cells inserted or deleted. */
export type Shift = "InsertDown" | "InsertRight" | "DeleteUp" | "DeleteLeft";

/** A table as it was laid before a change. */
export interface TableShape {
  readonly name: string;
  readonly area: Area;
}

/** What a change consists of. */
export type ChangeDetail =
  /**
   * Contents were edited (constants or formulas); one detail per edit, whatever its size. `edited` is what the edit covered.
   * `by` is "table" where the workbook itself filled cells: calculated columns, header texts, totals.
   */
  | { readonly is: "cells"; readonly by: "edit" | "table"; readonly sheet: Worksheet; readonly edited: Area; readonly cells: readonly CellChange[] }
  /** Formula results arrived from the engine; nobody edited. */
  | { readonly is: "results"; readonly sheet: Worksheet; readonly cells: readonly CellChange[] }
  | { readonly is: "format"; readonly sheet: Worksheet; readonly area: Area }
  | { readonly is: "shift"; readonly sheet: Worksheet; readonly area: Area; readonly shift: Shift }
  /** Rows of this area were put in another order; its cells are told before as an edit. */
  | { readonly is: "sorted"; readonly sheet: Worksheet; readonly area: Area }
  /** Column widths, row heights, hidden rows or columns. */
  | { readonly is: "layout"; readonly sheet: Worksheet }
  /** Freeze panes, grid lines, tab colour, visibility, page layout, protection. */
  | { readonly is: "sheet"; readonly sheet: Worksheet; readonly what: "view" | "visibility" | "page" | "protection" | "name" | "position"; readonly nameBefore?: string }
  | { readonly is: "sheet-added" | "sheet-deleted" | "activated"; readonly sheet: Worksheet; readonly left?: Worksheet }
  | { readonly is: "table-added" | "table-deleted" | "table-look" | "table-filter"; readonly table: Table }
  /** Its name, its columns or its area changed. */
  | { readonly is: "table-shape"; readonly table: Table; readonly before: TableShape }
  /** `chart`: what it says, where it lies or where its cells are. */
  | { readonly is: "chart-added" | "chart-deleted" | "chart"; readonly chart: Chart }
  | { readonly is: "rules"; readonly sheet: Worksheet; readonly what: "validation" | "conditional-format" }
  | { readonly is: "names" | "settings" | "custom-xml" | "styles" }
  | { readonly is: "selection"; readonly sheet: Worksheet; readonly area: Area };

/** A change of the workbook, with who made it. */
export type Change = ChangeDetail & { readonly origin: Origin };
