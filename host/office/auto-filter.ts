import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { Wire } from "../dispatch/wire";
import { range } from "./range";
import { RangeRef } from "./range-ref";
import type { TableRef } from "./table-ref";

/** Excel.AutoFilter of a table. Filters are known, rows are not hidden by them. */
export const autoFilter: (self: TableRef) => OfficeObject = defineClass<TableRef>({
  name: "AutoFilter",
  scalars: {
    Enabled: { get: ({ table }) => table.look.showFilterButton },
    IsDataFiltered: { get: ({ table }) => table.isFiltered },
    Criteria: { get: ({ table }) => table.columns.map(({ filter }) => (filter as Wire) ?? { filterOn: "" }) },
  },
  reads: { GetRangeOrNullObject: ({ office, table }) => (table.look.showFilterButton ? range(new RangeRef(office, table.sheet, table.area)) : null) },
  writes: {
    ClearCriteria: ({ office, table }) => {
      table.columns.forEach((_, position) => office.workbook.tables.setColumn(table, position, { filter: null }));
    },
  },
});
