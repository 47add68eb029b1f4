import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { intersect, within } from "../model/area";
import type { Table } from "../model/table";
import type { OfficeContext } from "./office-context";
import type { RangeRef } from "./range-ref";
import { table } from "./table";
import { Trouble } from "../model/trouble";

interface Scoped {
  readonly office: OfficeContext;
  readonly tables: readonly Table[];
}

/** Excel.TableScopedCollection: the tables that a range touches. */
const scopedTables = defineClass<Scoped>({
  name: "TableScopedCollection",
  reads: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: ({ office, tables: [first] }) => {
      if (first === undefined) {
        throw new Trouble("ItemNotFound", "The range holds no table.");
      }
      return table({ office, table: first });
    },
  },
  items: ({ office, tables }) => tables.map((found) => table({ office, table: found })),
});

/** The tables that the range touches, or with `whole` those that lie wholly in it. */
export function tablesIn(range: RangeRef, whole: boolean): OfficeObject {
  const all = range.office.workbook.tables.on(range.sheet);
  const tables = all.filter(({ area }) => (whole ? within(area, range.area) : intersect(area, range.area) !== null));
  return scopedTables({ office: range.office, tables });
}
