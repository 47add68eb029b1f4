import type { Area } from "./area";
import type { TableSort } from "./table-sort";
import type { Worksheet } from "./worksheet";

/** A column of a table. Its name is the text of the header cell. */
export interface TableColumn {
  /** Unique within the table, never used again. */
  readonly id: number;
  readonly name: string;
  /** Formula that fills down in new rows, or null. */
  readonly formula: string | null;
  /** Filter on this column, or null; `criteria` as Excel's API names them. */
  readonly filter: Readonly<Record<string, unknown>> | null;
}

/** How a table shows. */
export interface TableLook {
  readonly style: string;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export const plainLook: TableLook = {
  style: "TableStyleMedium2",
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** A table on a sheet: always with a header row. `Tables` changes it; read only for everybody else. */
export class Table {
  name = "";
  /** Header, body and totals row. */
  area: Area;
  columns: readonly TableColumn[] = [];
  look: TableLook = plainLook;
  /** How it was sorted last, as its header buttons show; null when it was not. */
  sort: TableSort | null = null;

  constructor(
    readonly id: number,
    readonly sheet: Worksheet,
    area: Area,
  ) {
    this.area = area;
  }

  get header(): Area {
    return { ...this.area, rows: 1 };
  }

  /** The rows between header and totals; a table always has at least one. */
  get body(): Area {
    return { ...this.area, row: this.area.row + 1, rows: this.area.rows - (this.look.showTotals ? 2 : 1) };
  }

  /** The totals row, or null when it is not shown. */
  get totals(): Area | null {
    return this.look.showTotals ? { ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 } : null;
  }

  /** The position of the column with this name (case does not matter), or -1. */
  position(column: string): number {
    return this.columns.findIndex(({ name }) => name.toLowerCase() === column.toLowerCase());
  }

  get isFiltered(): boolean {
    return this.columns.some(({ filter }) => filter !== null);
  }
}
