import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { Wire } from "../dispatch/wire";
import { within } from "../model/area";
import type { FilterCriteria } from "../model/sheet-filter";
import { Trouble } from "../model/trouble";
import { filterCriteria } from "./filter-criteria";
import { clearTableFilters, filterSheet, filterTable, refilterTable } from "./filtering";
import { range } from "./range";
import { rangeArgument } from "./range-moves";
import { RangeRef } from "./range-ref";
import type { SheetRef } from "./sheet-ref";
import type { TableRef } from "./table-ref";

function shown(criteria: FilterCriteria | null | undefined): Wire {
  return (criteria ?? { filterOn: "" }) as Wire;
}

/** Excel.AutoFilter of a table. Its columns are filtered with `TableColumn.filter` or with `apply`. */
export const autoFilter: (self: TableRef) => OfficeObject = defineClass<TableRef>({
  name: "AutoFilter",
  scalars: {
    Enabled: { get: ({ table }) => table.look.showFilterButton },
    IsDataFiltered: { get: ({ table }) => table.isFiltered },
    Criteria: { get: ({ table }) => table.columns.map(({ filter }) => shown(filter)) },
  },
  reads: {
    GetRange: ({ office, table }) => (table.look.showFilterButton ? range(new RangeRef(office, table.sheet, table.area)) : none()),
    GetRangeOrNullObject: ({ office, table }) => (table.look.showFilterButton ? range(new RangeRef(office, table.sheet, table.area)) : null),
  },
  writes: {
    Apply: ({ office, table }, args) => {
      const place = rangeArgument(new RangeRef(office, table.sheet, table.area), args, 0);
      if (place.sheet !== table.sheet || !within(place.area, table.area)) {
        args.wrong(0);
      }
      if (args.isGiven(1) && args.isGiven(2)) {
        filterTable(office, table, known(args.whole(1), table.columns.length), filterCriteria("AutoFilter.apply", args.raw(2)));
      }
    },
    ClearCriteria: ({ office, table }) => { clearTableFilters(office, table); },
    ClearColumnCriteria: ({ office, table }, args) => { filterTable(office, table, known(args.whole(0), table.columns.length), null); },
    Reapply: ({ office, table }) => { refilterTable(office, table); },
  },
});

/** Excel.AutoFilter of a worksheet: over cells that are no table. */
export const sheetFilter: (self: SheetRef) => OfficeObject = defineClass<SheetRef>({
  name: "AutoFilter",
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.filter !== null },
    IsDataFiltered: { get: ({ sheet }) => (sheet.filter?.criteria.size ?? 0) > 0 },
    Criteria: { get: ({ sheet: { filter } }) => Array.from({ length: filter?.area.columns ?? 0 }, (_, at) => shown(filter?.criteria.get(at))) },
  },
  reads: {
    GetRange: (self) => area(self) ?? none(),
    GetRangeOrNullObject: area,
  },
  writes: {
    Apply: ({ office, sheet }, args) => {
      const place = rangeArgument(new RangeRef(office, sheet, { row: 0, column: 0, rows: 1, columns: 1 }), args, 0);
      if (office.workbook.tables.on(sheet).some((table) => within(place.area, table.area))) {
        throw new Trouble("NotImplemented", "AutoFilter.apply: a filter over a table is not served by this host; TableColumn.filter is.");
      }
      const before = sheet.filter;
      const kept = before !== null && JSON.stringify(before.area) === JSON.stringify(place.area) ? before.criteria : [];
      const criteria = new Map<number, FilterCriteria>(kept);
      if (args.isGiven(1) && args.isGiven(2)) {
        criteria.set(known(args.whole(1), place.area.columns), filterCriteria("AutoFilter.apply", args.raw(2)));
      }
      filterSheet(office, sheet, { area: place.area, criteria });
    },
    ClearCriteria: (self) => { refilter(self, () => new Map()); },
    ClearColumnCriteria: (self, args) => { refilter(self, (before) => new Map([...before].filter(([at]) => at !== args.whole(0)))); },
    Reapply: (self) => { refilter(self, (before) => before); },
    Remove: ({ office, sheet }) => { filterSheet(office, sheet, null); },
  },
});

function refilter({ office, sheet }: SheetRef, change: (before: ReadonlyMap<number, FilterCriteria>) => ReadonlyMap<number, FilterCriteria>): void {
  const { filter } = sheet;
  if (filter !== null) {
    filterSheet(office, sheet, { ...filter, criteria: change(filter.criteria) });
  }
}

function area({ office, sheet }: SheetRef): OfficeObject | null {
  return sheet.filter === null ? null : range(new RangeRef(office, sheet, sheet.filter.area));
}

function known(column: number, columns: number): number {
  if (column < 0 || column >= columns) {
    throw new Trouble("InvalidArgument", `AutoFilter: there is no column ${String(column)}.`);
  }
  return column;
}

function none(): never {
  throw new Trouble("ItemNotFound", "There is no filter here.");
}
