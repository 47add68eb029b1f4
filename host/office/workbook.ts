import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { cellArea } from "../model/area";
import { Trouble } from "../model/trouble";
import { application } from "./application";
import { customXmlParts } from "./custom-xml-parts";
import { names } from "./names";
import type { OfficeContext } from "./office-context";
import { range } from "./range";
import { RangeRef } from "./range-ref";
import { settings } from "./settings";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

/** Excel.Workbook, the root of every batch. */
export const workbook: (self: OfficeContext) => OfficeObject = defineClass<OfficeContext>({
  name: "Workbook",
  scalars: {
    Name: { get: () => "Bestedingsboek.xlsx" },
    ReadOnly: { get: () => false },
    UsePrecisionAsDisplayed: { get: () => false },
  },
  parts: {
    Application: (self) => application(self),
    Worksheets: (self) => worksheets(self),
    Tables: (self) => tables(self),
    Names: (self) => names(self),
    Settings: (self) => settings(self),
    CustomXmlParts: (self) => customXmlParts(self),
  },
  reads: {
    GetSelectedRange: (office) => selectedRange(office),
    GetActiveCell: (office) => {
      const { row, column } = office.workbook.active.selection;
      return range(new RangeRef(office, office.workbook.active, cellArea(row, column)));
    },
    _GetRangeForEventByReferenceId: (office, args) => eventRange(office, args.text(0)) ?? forgotten(),
    _GetRangeOrNullObjectForEventByReferenceId: (office, args) => eventRange(office, args.text(0)),
  },
});

/** Throws InvalidSelection when several areas are selected: Excel has one selected range or none. */
function selectedRange(office: OfficeContext): OfficeObject {
  const sheet = office.workbook.active;
  if (sheet.alsoSelected.length > 0) {
    throw new Trouble("InvalidSelection", "The current selection is invalid for this operation.");
  }
  return range(new RangeRef(office, sheet, sheet.selection));
}

function eventRange(office: OfficeContext, referenceId: string): OfficeObject | null {
  const place = office.eventRange(referenceId);
  return place === null ? null : range(new RangeRef(office, place.sheet, place.area));
}

function forgotten(): never {
  throw new Trouble("ItemNotFound", "The range of this event is no longer known.");
}
