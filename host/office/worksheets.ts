import type { Arguments } from "../dispatch/arguments";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { Trouble } from "../model/trouble";
import type { Worksheet } from "../model/worksheet";
import { eventMethods } from "./event-methods";
import type { OfficeContext } from "./office-context";
import { worksheet } from "./worksheet";

function wrap(office: OfficeContext, sheet: Worksheet | null | undefined): OfficeObject | null {
  return sheet === null || sheet === undefined ? null : worksheet({ office, sheet });
}

function item(office: OfficeContext, args: Arguments): OfficeObject {
  const found = wrap(office, office.workbook.findSheet(args.key(0)));
  if (found === null) {
    throw new Trouble("ItemNotFound", `There is no worksheet ${args.key(0)}.`);
  }
  return found;
}

function visible(office: OfficeContext, args: Arguments): readonly Worksheet[] {
  return office.workbook.sheets.filter(({ state }) => !args.flag(0, false) || state.visibility === "Visible");
}

/** Excel.WorksheetCollection. */
export const worksheets: (self: OfficeContext) => OfficeObject = defineClass<OfficeContext>({
  name: "WorksheetCollection",
  reads: {
    GetItem: item,
    GetItemOrNullObject: (office, args) => wrap(office, office.workbook.findSheet(args.key(0))),
    GetActiveWorksheet: (office) => wrap(office, office.workbook.active),
    GetFirst: (office, args) => wrap(office, visible(office, args)[0]),
    GetLast: (office, args) => wrap(office, visible(office, args).at(-1)),
    GetCount: (office, args) => visible(office, args).length,
    ...eventMethods("WorksheetCollection", ["DataChanged", "Activated", "Deactivated", "Added", "Deleted", "SelectionChanged", "Calculated", "FormatChanged", "RowSorted"], (office: OfficeContext) => office),
  },
  writes: { Add: (office, args) => wrap(office, office.workbook.addSheet(args.isGiven(0) ? args.text(0) : undefined)) },
  items: (office) => office.workbook.sheets.map((sheet) => worksheet({ office, sheet })),
});
