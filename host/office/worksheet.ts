import type { Arguments } from "../dispatch/arguments";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { parseAddress } from "../model/address";
import type { Area } from "../model/area";
import { areasOfCells } from "../model/areas-of-cells";
import { cellArea, sheetColumns, sheetRows } from "../model/area";
import { Trouble } from "../model/trouble";
import { sheetFilter } from "./auto-filter";
import { chartsOf } from "./charts";
import { eventMethods } from "./event-methods";
import { findAll } from "./find-cells";
import { freezePanes } from "./freeze-panes";
import { namesOf } from "./names";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { onSheet, rangeArgument } from "./range-moves";
import { RangeRef } from "./range-ref";
import type { SheetRef } from "./sheet-ref";
import { sheetTables } from "./tables";
import { asColor, asFlag, asNumber, asText, asWord } from "./wire-value";
import { worksheetProtection } from "./worksheet-protection";

const whole = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

function usedRange({ office, sheet }: SheetRef, valuesOnly: boolean): OfficeObject | null {
  const area = sheet.used(!valuesOnly);
  return area === null ? null : range(new RangeRef(office, sheet, area));
}

/** Excel.Worksheet. */
export const worksheet: (self: SheetRef) => OfficeObject = defineClass<SheetRef>({
  name: "Worksheet",
  storedOnly: ["Headings"],
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: ({ office, sheet }, value) => office.workbook.renameSheet(sheet, asText("Worksheet.name", value)) },
    Position: {
      get: ({ office, sheet }) => office.workbook.sheets.indexOf(sheet),
      set: ({ office, sheet }, value) => office.workbook.moveSheet(sheet, asNumber("Worksheet.position", value)),
    },
    Visibility: {
      get: ({ sheet }) => sheet.state.visibility,
      set: (self, value) => setVisibility(self, asWord("Worksheet.visibility", value, ["Visible", "Hidden", "VeryHidden"] as const)),
    },
    ShowGridlines: { get: ({ sheet }) => sheet.state.showGridlines },
    ShowHeadings: { get: ({ sheet }) => sheet.state.showHeadings },
    // office.js reads these two by their names and sets them by shorter ones.
    Gridlines: { set: ({ sheet }, value) => sheet.set("view", { showGridlines: asFlag("Worksheet.showGridlines", value) }) },
    Headings: { set: ({ sheet }, value) => sheet.set("view", { showHeadings: asFlag("Worksheet.showHeadings", value) }) },
    TabColor: {
      get: ({ sheet }) => sheet.state.tabColor,
      set: ({ sheet }, value) => sheet.set("view", { tabColor: value === "" ? "" : asColor("Worksheet.tabColor", value) }),
    },
  },
  parts: {
    Tables: (self) => sheetTables(self),
    Charts: (self) => chartsOf(self, worksheet),
    Names: (self) => namesOf(self),
    Protection: (self) => worksheetProtection(self),
    FreezePanes: (self) => freezePanes(self),
    AutoFilter: (self) => sheetFilter(self),
    PageLayout: (self) => pageLayout(self),
  },
  reads: {
    GetRange: (self, args) => range(args.isGiven(0) ? rangeArgument(new RangeRef(self.office, self.sheet, whole), args, 0) : new RangeRef(self.office, self.sheet, whole)),
    GetRangeByIndexes: ({ office, sheet }, args) =>
      range(new RangeRef(office, sheet, onSheet({ row: args.whole(0), column: args.whole(1), rows: args.whole(2), columns: args.whole(3) }))),
    GetCell: ({ office, sheet }, args) => range(new RangeRef(office, sheet, onSheet(cellArea(args.whole(0), args.whole(1))))),
    GetUsedRange: (self, args) => usedRange(self, args.flag(0, false)) ?? range(new RangeRef(self.office, self.sheet, cellArea(0, 0))),
    GetUsedRangeOrNullObject: (self, args) => usedRange(self, args.flag(0, false)),
    GetRanges: (self, args) => rangeAreas(self, args.isGiven(0) ? listed(self, args) : [whole]),
    FindAll: (self, args) => foundOn(self, args, "Worksheet.findAll") ?? notFound(),
    FindAllOrNullObject: (self, args) => foundOn(self, args, "Worksheet.findAllOrNullObject"),
    Activate: ({ office, sheet }) => { office.workbook.activate(sheet); },
    Calculate: async ({ office }) => { await office.calculation.recalculate(); },
    GetNextOrNullObject: (self) => neighbour(self, 1),
    GetPreviousOrNullObject: (self) => neighbour(self, -1),
    ...eventMethods("Worksheet", ["DataChanged", "Activated", "Deactivated", "SelectionChanged", "Calculated", "FormatChanged", "ProtectionChanged", "RowSorted"], ({ office }: SheetRef) => office),
  },
  writes: { Delete: ({ office, sheet }) => { office.workbook.deleteSheet(sheet); } },
});

/** The areas of "A1:B2, D4"; they lie on this sheet. */
function listed({ sheet }: SheetRef, args: Arguments): readonly Area[] {
  return args.text(0).split(",").map((text) => {
    const parsed = parseAddress(text.trim());
    return parsed === null || (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase()) ? args.wrong(0) : parsed.area;
  });
}

function foundOn(self: SheetRef, args: Arguments, member: string): OfficeObject | null {
  const areas = areasOfCells(findAll(new RangeRef(self.office, self.sheet, whole), args, member));
  return areas.length === 0 ? null : rangeAreas(self, areas);
}

function notFound(): never {
  throw new Trouble("ItemNotFound", "There are no such cells.");
}

function neighbour({ office, sheet }: SheetRef, step: number): OfficeObject | null {
  const next = office.workbook.sheets[office.workbook.sheets.indexOf(sheet) + step];
  return next === undefined ? null : worksheet({ office, sheet: next });
}

function setVisibility({ office, sheet }: SheetRef, visibility: "Visible" | "Hidden" | "VeryHidden"): void {
  const others = office.workbook.sheets.filter((other) => other !== sheet && other.state.visibility === "Visible");
  const [first] = others;
  if (visibility !== "Visible" && first === undefined) {
    throw new Trouble("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  sheet.set("visibility", { visibility });
  if (visibility !== "Visible" && office.workbook.active === sheet && first !== undefined) {
    office.workbook.activate(first);
  }
}
