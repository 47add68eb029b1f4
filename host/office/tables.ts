import type { Arguments } from "../dispatch/arguments";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { insertCells } from "../model/shift-cells";
import type { Table } from "../model/table";
import { Trouble } from "../model/trouble";
import { eventMethods } from "./event-methods";
import type { OfficeContext } from "./office-context";
import { rangeArgument } from "./range-moves";
import { RangeRef } from "./range-ref";
import type { SheetRef } from "./sheet-ref";
import { table } from "./table";
import { mayChange } from "./write-access";

function wrap(office: OfficeContext, found: Table | null | undefined): OfficeObject | null {
  return found === null || found === undefined ? null : table({ office, table: found });
}

function add(office: OfficeContext, start: RangeRef, args: Arguments): OfficeObject {
  const place = rangeArgument(start, args, 0);
  mayChange(place.sheet);
  if (!args.flag(1)) {
    insertCells(office.workbook, place.sheet, { ...place.area, rows: 1 }, "InsertDown");
  }
  const area = args.flag(1) ? place.area : { ...place.area, rows: place.area.rows + 1 };
  return table({ office, table: office.workbook.tables.add(place.sheet, area) });
}

function notFound(args: Arguments): never {
  throw new Trouble("ItemNotFound", `There is no table ${args.key(0)}.`);
}

const events = ["DataChanged", "Added", "Deleted"] as const;

/** Excel.TableCollection of the workbook. */
export const tables: (self: OfficeContext) => OfficeObject = defineClass<OfficeContext>({
  name: "TableCollection",
  scalars: { Count: { get: ({ workbook }) => workbook.tables.all().length } },
  reads: {
    GetCount: ({ workbook }) => workbook.tables.all().length,
    GetItem: (office, args) => wrap(office, office.workbook.tables.find(args.key(0))) ?? notFound(args),
    GetItemOrNullObject: (office, args) => wrap(office, office.workbook.tables.find(args.key(0))),
    GetItemAt: (office, args) => wrap(office, office.workbook.tables.all()[args.whole(0)]) ?? args.wrong(0),
    ...eventMethods("TableCollection", events, (office: OfficeContext) => office),
  },
  writes: { Add: (office, args) => add(office, new RangeRef(office, office.workbook.active, { row: 0, column: 0, rows: 1, columns: 1 }), args) },
  items: (office) => office.workbook.tables.all().map((found) => table({ office, table: found })),
});

function own({ office, sheet }: SheetRef, args: Arguments): OfficeObject | null {
  const found = office.workbook.tables.find(args.key(0));
  return found?.sheet === sheet ? wrap(office, found) : null;
}

/** Excel.TableCollection of one worksheet. */
export const sheetTables: (self: SheetRef) => OfficeObject = defineClass<SheetRef>({
  name: "TableCollection",
  scalars: { Count: { get: ({ office, sheet }) => office.workbook.tables.on(sheet).length } },
  reads: {
    GetCount: ({ office, sheet }) => office.workbook.tables.on(sheet).length,
    GetItem: (self, args) => own(self, args) ?? notFound(args),
    GetItemOrNullObject: own,
    GetItemAt: ({ office, sheet }, args) => wrap(office, office.workbook.tables.on(sheet)[args.whole(0)]) ?? args.wrong(0),
    ...eventMethods("TableCollection", events, ({ office }: SheetRef) => office),
  },
  writes: { Add: ({ office, sheet }, args) => add(office, new RangeRef(office, sheet, { row: 0, column: 0, rows: 1, columns: 1 }), args) },
  items: ({ office, sheet }) => office.workbook.tables.on(sheet).map((found) => table({ office, table: found })),
});
