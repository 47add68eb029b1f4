import type { Arguments } from "../dispatch/arguments";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { Wire } from "../dispatch/wire";
import type { Area } from "../model/area";
import type { TableColumn } from "../model/table";
import { addColumn, deleteColumn } from "../model/table-edits";
import { Trouble } from "../model/trouble";
import { filterCriteria, shortFilters } from "./filter-criteria";
import { filterTable } from "./filtering";
import { range } from "./range";
import { RangeRef } from "./range-ref";
import { matrixOf, wireValue, writeContents } from "./range-values";
import type { TableRef } from "./table-ref";
import { asText } from "./wire-value";
import { mayChange } from "./write-access";

interface ColumnRef extends TableRef {
  readonly id: number;
}

function position({ table, id }: ColumnRef): number {
  const at = table.columns.findIndex((column) => column.id === id);
  if (at < 0) {
    throw new Trouble("ItemNotFound", "The column no longer exists.");
  }
  return at;
}

function column(self: ColumnRef): TableColumn {
  return self.table.columns[position(self)] ?? { id: self.id, name: "", formula: null, filter: null };
}

function part(self: ColumnRef, area: Area): RangeRef {
  return new RangeRef(self.office, self.table.sheet, { ...area, column: area.column + position(self), columns: 1 });
}

const filter = defineClass<ColumnRef>({
  name: "Filter",
  scalars: { Criteria: { get: (self) => (column(self).filter as Wire) ?? null } },
  writes: {
    Apply: (self, args) => { filterTable(self.office, self.table, position(self), filterCriteria("Filter.apply", args.raw(0))); },
    ...Object.fromEntries(
      Object.entries(shortFilters).map(([name, criteria]) => [name, (self: ColumnRef, args: Arguments) => { filterTable(self.office, self.table, position(self), criteria(args)); }]),
    ),
    Clear: (self) => { filterTable(self.office, self.table, position(self), null); },
  },
});

const tableColumn: (self: ColumnRef) => OfficeObject = defineClass<ColumnRef>({
  name: "TableColumn",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Index: { get: position },
    Name: {
      get: (self) => column(self).name,
      set: (self, value) => {
        mayChange(self.table.sheet);
        self.office.workbook.tables.setColumn(self.table, position(self), { name: asText("TableColumn.name", value) });
      },
    },
    Values: {
      get: (self) => matrixOf(part(self, self.table.area), wireValue),
      set: (self, value) => writeContents(part(self, self.table.area), "TableColumn.values", value),
    },
  },
  parts: { Filter: filter },
  reads: {
    GetRange: (self) => range(part(self, self.table.area)),
    GetHeaderRowRange: (self) => range(part(self, self.table.header)),
    GetDataBodyRange: (self) => range(part(self, self.table.body)),
    GetTotalRowRange: (self) => range(part(self, self.table.totals ?? noTotals())),
  },
  writes: {
    Delete: (self) => {
      mayChange(self.table.sheet);
      deleteColumn(self.office.workbook, self.table, position(self));
    },
  },
});

function noTotals(): never {
  throw new Trouble("InvalidOperation", "The table shows no totals row.");
}

function find({ office, table }: TableRef, args: Arguments): OfficeObject | null {
  const key = args.key(0);
  const found = table.columns.find(({ id, name }) => String(id) === key || name.toLowerCase() === key.toLowerCase());
  return found === undefined ? null : tableColumn({ office, table, id: found.id });
}

function add(self: TableRef, args: Arguments): OfficeObject {
  mayChange(self.table.sheet);
  const at = args.whole(0, -1) < 0 ? self.table.columns.length : args.whole(0);
  const added = { ...self, id: addColumn(self.office.workbook, self.table, at, args.isGiven(2) ? args.text(2) : null) };
  const given = args.raw(1);
  if (given !== null) {
    const rows = Array.isArray(given) && given.length === self.table.area.rows ? self.table.area : self.table.body;
    writeContents(part(added, rows), "TableColumnCollection.add", given);
  }
  return tableColumn(added);
}

/** Excel.TableColumnCollection. */
export const tableColumns: (self: TableRef) => OfficeObject = defineClass<TableRef>({
  name: "TableColumnCollection",
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  reads: {
    GetCount: ({ table }) => table.columns.length,
    GetItem: (self, args) => {
      const found = find(self, args);
      if (found === null) {
        throw new Trouble("ItemNotFound", `The table ${self.table.name} has no column ${args.key(0)}.`);
      }
      return found;
    },
    GetItemOrNullObject: find,
    GetItemAt: ({ office, table }, args) => tableColumn({ office, table, id: table.columns[args.whole(0)]?.id ?? args.wrong(0) }),
  },
  writes: { Add: add },
  items: ({ office, table }) => table.columns.map(({ id }) => tableColumn({ office, table, id })),
});
