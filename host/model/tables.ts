import type { Area } from "./area";
import { intersect, sameArea } from "./area";
import { renameInWorkbook } from "../structref/rename-in-references";
import { fillDown, writeHeaders } from "./table-cells";
import { columnsFor } from "./table-columns";
import { afterEdit } from "./table-upkeep";
import { stretchValidations } from "./stretch-validations";
import type { TableColumn, TableLook } from "./table";
import { Table } from "./table";
import type { TableSort } from "./table-sort";
import { Trouble } from "./trouble";
import type { Workbook } from "./workbook";
import type { CellEdit, Worksheet } from "./worksheet";

/** The tables of a workbook: makes, resizes, renames and deletes them, and keeps their cells right. */
export class Tables {
  #tables: readonly Table[] = [];
  #nextId = 1;

  constructor(private readonly workbook: Workbook) {}

  all(): readonly Table[] {
    return this.#tables;
  }

  on(sheet: Worksheet): readonly Table[] {
    return this.#tables.filter((table) => table.sheet === sheet);
  }

  /** The table with this name or id, case aside; null when there is none. */
  find(nameOrId: string): Table | null {
    const wanted = nameOrId.toLowerCase();
    return this.#tables.find((table) => table.name.toLowerCase() === wanted || String(table.id) === wanted) ?? null;
  }

  /** The table that holds this cell, or null. */
  at(sheet: Worksheet, row: number, column: number): Table | null {
    return this.on(sheet).find((table) => intersect(table.area, { row, column, rows: 1, columns: 1 }) !== null) ?? null;
  }

  /** Makes a table over an area whose first row holds the headers; a lone header row gets one empty body row. */
  add(sheet: Worksheet, area: Area, name?: string, id?: number): Table {
    const table = new Table(id ?? this.#nextId, sheet, { ...area, rows: Math.max(2, area.rows) });
    this.#nextId = Math.max(this.#nextId, table.id) + 1;
    this.#refuseOverlap(table, table.area);
    table.name = this.#checked(name ?? this.#freeName(), null);
    table.columns = columnsFor(table, table.area);
    this.#tables = [...this.#tables, table];
    writeHeaders(table);
    this.workbook.changes.tell({ is: "table-added", table });
    return table;
  }

  rename(table: Table, name: string): void {
    const before = { name: table.name, area: table.area };
    table.name = this.#checked(name, table);
    this.workbook.changes.tell({ is: "table-shape", table, before });
    renameInWorkbook(this.workbook, { is: "table", before: before.name, after: table.name }, table);
  }

  /**
   * Lays the table over another area; calculated columns fill new rows. The header row stays where it is.
   * Throws InvalidArgument when the areas do not share the header row or another table is in the way.
   */
  resize(table: Table, area: Area): void {
    if (area.row !== table.area.row || area.rows < 2 || intersect(area, table.area) === null) {
      throw new Trouble("InvalidArgument", "A table keeps its header row and at least one row when it is resized.");
    }
    this.#refuseOverlap(table, area);
    const oldBody = table.body;
    this.reshape(table, area, columnsFor(table, area));
    writeHeaders(table);
    fillDown(table, oldBody);
    stretchValidations(table.sheet, oldBody, table.body);
  }

  /** For moves within the model: gives the table this area and these columns, and tells it. */
  reshape(table: Table, area: Area, columns: readonly TableColumn[]): void {
    const before = { name: table.name, area: table.area };
    if (sameArea(before.area, area) && columns === table.columns) {
      return;
    }
    const renamed = table.columns.flatMap(({ id, name }) => {
      const after = columns.find((column) => column.id === id)?.name;
      return after === undefined || after === name ? [] : [{ is: "column" as const, table: table.name, before: name, after }];
    });
    table.area = area;
    table.columns = columns;
    this.workbook.changes.tell({ is: "table-shape", table, before });
    renamed.forEach((renaming) => renameInWorkbook(this.workbook, renaming, table));
  }

  /** Changes one column: its name (the header cell follows), its formula or its filter. */
  setColumn(table: Table, position: number, patch: Partial<Omit<TableColumn, "id">>): void {
    const columns = table.columns.map((column, at) => (at === position ? { ...column, ...patch } : column));
    const filterOnly = Object.keys(patch).every((key) => key === "filter");
    if (filterOnly) {
      table.columns = columns;
      this.workbook.changes.tell({ is: "table-filter", table });
    } else {
      this.reshape(table, table.area, columns);
      writeHeaders(table);
    }
  }

  /** Remembers how the table was sorted last. */
  setSort(table: Table, sort: TableSort | null): void {
    table.sort = sort;
    this.workbook.changes.tell({ is: "table-look", table });
  }

  /** Changes how the table shows; the totals row takes or leaves the row below the body. */
  setLook(table: Table, patch: Partial<TableLook>): void {
    const grows = (patch.showTotals ?? table.look.showTotals) ? 1 : 0;
    const had = table.look.showTotals ? 1 : 0;
    const before = { name: table.name, area: table.area };
    table.look = { ...table.look, ...patch };
    if (grows !== had) {
      table.area = { ...table.area, rows: table.area.rows + grows - had };
      this.workbook.changes.tell({ is: "table-shape", table, before });
    }
    this.workbook.changes.tell({ is: "table-look", table });
  }

  /** Takes the table away; its cells stay. */
  remove(table: Table): void {
    this.#tables = this.#tables.filter((other) => other !== table);
    this.workbook.changes.tell({ is: "table-deleted", table });
  }

  /** Takes away the tables of a sheet that is deleted. */
  forget(sheet: Worksheet): void {
    for (const table of this.on(sheet)) {
      this.remove(table);
    }
  }

  /** After an edit of cells: renames columns, learns calculated columns, and grows tables that the edit touched. */
  afterEdit(sheet: Worksheet, edits: readonly CellEdit[], edited: Area): void {
    afterEdit(this, sheet, edits, edited);
  }

  #refuseOverlap(table: Table, area: Area): void {
    if (this.on(table.sheet).some((other) => other !== table && intersect(other.area, area) !== null)) {
      throw new Trouble("InvalidArgument", "A table cannot overlap another table.");
    }
  }

  #freeName(): string {
    let number = this.#nextId - 1;
    while (this.find(`Tabel${String(number)}`) !== null) {
      number += 1;
    }
    return `Tabel${String(number)}`;
  }

  #checked(name: string, self: Table | null): string {
    const taken = this.find(name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || (taken !== null && taken !== self) || this.workbook.names.find(name) !== null) {
      throw new Trouble("InvalidArgument", `The table name ${name} is not valid or exists already.`);
    }
    return name;
  }
}
