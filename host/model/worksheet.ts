import type { Area } from "./area";
import { cellArea, sameArea } from "./area";
import type { Cell, CellContent } from "./cell";
import { withContent } from "./cell";
import type { CellFormat } from "./cell-format";
import { CellGrid } from "./cell-grid";
import type { CellValue } from "./cell-value";
import { sameValue } from "./cell-value";
import type { CellChange } from "./change";
import type { ChangeStream } from "./change-stream";
import type { ConditionalFormat } from "./conditional-format";
import type { DataValidation } from "./data-validation";
import { SheetLayout } from "./sheet-layout";
import type { SheetFilter } from "./sheet-filter";
import type { FrozenPanes, PageLayout, SheetProtection, Visibility } from "./sheet-properties";
import { plainPage } from "./sheet-properties";

/** An edit of one cell. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** What a sheet shows and allows; changed as a whole by `set`. */
export interface SheetState {
  readonly visibility: Visibility;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** "#RRGGBB" or "". */
  readonly tabColor: string;
  readonly frozen: FrozenPanes;
  readonly page: PageLayout;
  readonly protection: SheetProtection;
}

const plainState: SheetState = {
  visibility: "Visible",
  showGridlines: true,
  showHeadings: true,
  tabColor: "",
  frozen: { rows: 0, columns: 0 },
  page: plainPage,
  protection: { isProtected: false, options: {} },
};

/** One sheet: its cells and what belongs to them. It does not know of tables growing or formulas being calculated. */
export class Worksheet {
  readonly grid = new CellGrid();
  readonly layout: SheetLayout;
  state: SheetState = plainState;
  validations: readonly DataValidation[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** The filter over cells outside tables; null when there is none. */
  filter: SheetFilter | null = null;
  selection: Area = cellArea(0, 0);
  /** Areas that are selected with the Ctrl key besides `selection`. */
  alsoSelected: readonly Area[] = [];

  constructor(
    /** A GUID in braces. */
    readonly id: string,
    /** Changed by `Workbook.renameSheet` only. */
    public name: string,
    private readonly changes: ChangeStream,
  ) {
    this.layout = new SheetLayout(() => changes.tell({ is: "layout", sheet: this }));
  }

  cell(row: number, column: number): Cell {
    return this.grid.get(row, column);
  }

  /** Puts contents in cells as one change that covers `edited`; tells it once. Edits go through `Workbook.edit`, which keeps tables right. */
  put(edits: readonly CellEdit[], edited: Area, by: "edit" | "table" = "edit"): void {
    const cells: CellChange[] = [];
    for (const { row, column, content } of edits) {
      const before = this.grid.get(row, column);
      const after = withContent(before, content);
      this.grid.set(row, column, after);
      cells.push({ row, column, before, after });
    }
    if (cells.length > 0) {
      this.changes.tell({ is: "cells", by, sheet: this, edited, cells });
    }
  }

  /** For `sortRows`: tells that rows were put in another order. */
  sorted(area: Area): void {
    this.changes.tell({ is: "sorted", sheet: this, area });
  }

  /** Takes results of formulas; a cell that holds no formula any more keeps its constant. */
  accept(results: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[]): void {
    const cells: CellChange[] = [];
    for (const { row, column, value } of results) {
      const before = this.grid.get(row, column);
      if (before.formula !== null && !sameValue(before.value, value)) {
        const after = { ...before, value };
        this.grid.set(row, column, after);
        cells.push({ row, column, before, after });
      }
    }
    if (cells.length > 0) {
      this.changes.tell({ is: "results", sheet: this, cells });
    }
  }

  /** Gives the cells of the area these properties of the format. */
  format(area: Area, patch: Partial<CellFormat>): void {
    const entries = Object.entries(patch);
    this.grid.format(area, (format) => {
      const has: Readonly<Record<string, unknown>> = { ...format };
      return entries.every(([property, value]) => has[property] === value) ? format : { ...format, ...patch };
    });
    this.changes.tell({ is: "format", sheet: this, area });
  }

  /** Gives all rows of the area these formats, one per column. */
  formatRows(area: Area, formats: readonly CellFormat[]): void {
    this.grid.formatRows(area, formats);
    this.changes.tell({ is: "format", sheet: this, area });
  }

  /** The rectangle in use: cells with content, and with `formatted` also cells that only have a format. Null when none. */
  used(formatted: boolean): Area | null {
    return this.grid.used((cell) => cell.value !== null || cell.formula !== null || formatted);
  }

  /** Changes properties of the sheet and tells which kind. */
  set(what: "view" | "visibility" | "page" | "protection", patch: Partial<SheetState>): void {
    this.state = { ...this.state, ...patch };
    this.changes.tell({ is: "sheet", sheet: this, what });
  }

  setValidations(validations: readonly DataValidation[]): void {
    this.validations = validations;
    this.changes.tell({ is: "rules", sheet: this, what: "validation" });
  }

  setConditionalFormats(formats: readonly ConditionalFormat[]): void {
    this.conditionalFormats = formats;
    this.changes.tell({ is: "rules", sheet: this, what: "conditional-format" });
  }

  select(area: Area, also: readonly Area[] = []): void {
    this.alsoSelected = also;
    if (!sameArea(area, this.selection)) {
      this.selection = area;
      this.changes.tell({ is: "selection", sheet: this, area });
    }
  }
}
