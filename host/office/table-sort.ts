import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { fieldsToWire, sortFields } from "./sort-fields";
import { sortArea } from "./sorting";
import type { TableRef } from "./table-ref";

/** Excel.TableSort. */
export const tableSort: (self: TableRef) => OfficeObject = defineClass<TableRef>({
  name: "TableSort",
  scalars: {
    Fields: { get: ({ table }) => fieldsToWire(table.sort) },
    MatchCase: { get: ({ table }) => table.sort?.matchCase ?? false },
    Method: { get: () => "PinYin" },
  },
  writes: {
    Apply: async ({ office, table }, args) => {
      const sort = { fields: sortFields("TableSort.apply", args.raw(0), table.columns.length), matchCase: args.flag(1, false) };
      args.word(2, ["PinYin"] as const, "PinYin");
      await sortArea(office, table.sheet, table.body, sort);
      office.workbook.tables.setSort(table, sort);
    },
    // The marks on the header buttons go; the rows stay as they are.
    Clear: ({ office, table }) => { office.workbook.tables.setSort(table, null); },
    Reapply: async ({ office, table }) => {
      if (table.sort !== null) {
        await sortArea(office, table.sheet, table.body, table.sort);
      }
    },
  },
});
