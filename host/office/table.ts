import type { Scalar } from "../dispatch/define-class";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { Area } from "../model/area";
import { deleteCells } from "../model/shift-cells";
import type { TableLook } from "../model/table";
import { Trouble } from "../model/trouble";
import { autoFilter } from "./auto-filter";
import { clearTableFilters, refilterTable } from "./filtering";
import { eventMethods } from "./event-methods";
import { range } from "./range";
import { rangeArgument } from "./range-moves";
import { RangeRef } from "./range-ref";
import { tableColumns } from "./table-columns";
import type { TableRef } from "./table-ref";
import { tableRows } from "./table-rows";
import { tableSort } from "./table-sort";
import { showTotals } from "./table-totals";
import { asFlag, asText } from "./wire-value";
import { worksheet } from "./worksheet";
import { mayChange } from "./write-access";

type Flag = Exclude<keyof TableLook, "style" | "showTotals">;

function flag(name: Flag): Scalar<TableRef> {
  return {
    get: ({ table: { look } }) => look[name],
    set: ({ office, table }, value) => {
      mayChange(table.sheet);
      office.workbook.tables.setLook(table, { [name]: asFlag(`Table.${name}`, value) });
    },
  };
}

function part({ office, table }: TableRef, area: Area): OfficeObject {
  return range(new RangeRef(office, table.sheet, area));
}

/** The table, as long as it exists; throws ItemNotFound afterwards. */
function alive(self: TableRef): TableRef {
  if (!self.office.workbook.tables.all().includes(self.table)) {
    throw new Trouble("ItemNotFound", "The table no longer exists.");
  }
  return self;
}

/** Excel.Table. */
const wrap: (self: TableRef) => OfficeObject = defineClass<TableRef>({
  name: "Table",
  storedOnly: ["ShowBandedColumns"],
  identity: ({ table: { id } }) => ({ Id: String(id) }),
  scalars: {
    Id: { get: ({ table: { id } }) => String(id) },
    LegacyId: { get: ({ table: { id } }) => String(id) },
    Name: {
      get: ({ table: { name } }) => name,
      set: ({ office, table }, value) => {
        mayChange(table.sheet);
        office.workbook.tables.rename(table, asText("Table.name", value));
      },
    },
    Style: {
      get: ({ table: { look } }) => look.style,
      set: ({ office, table }, value) => {
        mayChange(table.sheet);
        office.workbook.tables.setLook(table, { style: asText("Table.style", value) });
      },
    },
    ShowHeaders: { get: () => true },
    ShowTotals: {
      get: ({ table: { look } }) => look.showTotals,
      set: (self, value) => {
        mayChange(self.table.sheet);
        showTotals(self.office.workbook, self.table, asFlag("Table.showTotals", value));
      },
    },
    ShowFilterButton: flag("showFilterButton"),
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
  },
  parts: {
    Columns: (self) => tableColumns(self),
    Rows: (self) => tableRows(self),
    Worksheet: ({ office, table: { sheet } }) => worksheet({ office, sheet }),
    AutoFilter: (self) => autoFilter(self),
    Sort: (self) => tableSort(self),
  },
  reads: {
    GetRange: (self) => part(alive(self), self.table.area),
    GetHeaderRowRange: (self) => part(alive(self), self.table.header),
    GetDataBodyRange: (self) => part(alive(self), self.table.body),
    GetTotalRowRange: (self) => part(alive(self), self.table.totals ?? noTotals()),
    ...eventMethods("Table", ["DataChanged", "SelectionChanged"], ({ office }: TableRef) => office),
  },
  writes: {
    Resize: (self, args) => {
      const { office, table } = alive(self);
      mayChange(table.sheet);
      office.workbook.tables.resize(table, rangeArgument(new RangeRef(office, table.sheet, table.area), args, 0).area);
    },
    ClearFilters: ({ office, table }) => { clearTableFilters(office, table); },
    ReapplyFilters: ({ office, table }) => { refilterTable(office, table); },
    ConvertToRange: (self) => {
      mayChange(self.table.sheet);
      clearTableFilters(self.office, alive(self).table);
      self.office.workbook.tables.remove(self.table);
      return part(self, self.table.area);
    },
    Delete: (self) => {
      const { office, table } = alive(self);
      mayChange(table.sheet);
      clearTableFilters(office, table);
      office.workbook.tables.remove(table);
      deleteCells(office.workbook, table.sheet, table.area, "DeleteUp");
    },
  },
});

function noTotals(): never {
  throw new Trouble("InvalidOperation", "The table shows no totals row.");
}

/** The object of a table. A function and not a constant: collections and tables know each other. */
export function table(self: TableRef): OfficeObject {
  return wrap(self);
}
