import type { Arguments } from "../dispatch/arguments";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { Area } from "../model/area";
import { addRows, deleteRows } from "../model/table-edits";
import type { Wire } from "../dispatch/wire";
import { Trouble } from "../model/trouble";
import { range } from "./range";
import { RangeRef } from "./range-ref";
import { matrixOf, wireValue, writeContents } from "./range-values";
import type { TableRef } from "./table-ref";
import { mayEdit } from "./write-access";

interface RowRef extends TableRef {
  readonly index: number;
}

function line({ table, index }: RowRef): Area {
  if (index < 0 || index >= table.body.rows) {
    throw new Trouble("ItemNotFound", `The table ${table.name} has no row ${String(index)}.`);
  }
  return { ...table.body, row: table.body.row + index, rows: 1 };
}

const tableRow: (self: RowRef) => OfficeObject = defineClass<RowRef>({
  name: "TableRow",
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (self) => matrixOf(new RangeRef(self.office, self.table.sheet, line(self)), wireValue),
      set: (self, value) => writeContents(new RangeRef(self.office, self.table.sheet, line(self)), "TableRow.values", value),
    },
  },
  reads: { GetRange: (self) => range(new RangeRef(self.office, self.table.sheet, line(self))) },
  writes: {
    Delete: (self) => {
      line(self);
      mayEdit(self.table.sheet, self.table.area);
      if (self.table.isFiltered) {
        throw new Trouble("InsertDeleteConflict", `Rows of the table ${self.table.name} cannot be deleted while it is filtered.`);
      }
      deleteRows(self.office.workbook, self.table, self.index, 1);
    },
  },
});

function add(self: TableRef, args: Arguments): OfficeObject {
  mayEdit(self.table.sheet, self.table.area);
  const given = args.raw(1);
  const values: Wire = Array.isArray(given) && !Array.isArray(given[0]) ? [given] : given;
  const count = Array.isArray(values) ? values.length : 1;
  const asked = args.whole(0, -1) < 0 ? self.table.body.rows : args.whole(0);
  const index = addRows(self.office.workbook, self.table, asked, count);
  if (Array.isArray(values)) {
    const area = { ...self.table.body, row: self.table.body.row + index, rows: count };
    writeContents(new RangeRef(self.office, self.table.sheet, area), "TableRowCollection.add", values);
  }
  return tableRow({ ...self, index });
}

/** Excel.TableRowCollection. Rows have no id: an item is found by its place. */
export const tableRows: (self: TableRef) => OfficeObject = defineClass<TableRef>({
  name: "TableRowCollection",
  scalars: { Count: { get: ({ table }) => table.body.rows } },
  reads: {
    GetCount: ({ table }) => table.body.rows,
    GetItemAt: (self, args) => {
      const row = { ...self, index: args.whole(0) };
      line(row);
      return tableRow(row);
    },
  },
  writes: { Add: add },
  items: (self) => Array.from({ length: self.table.body.rows }, (_, index) => tableRow({ ...self, index })),
});
