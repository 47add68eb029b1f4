import type { Wire } from "../dispatch/wire";
import { addressOf } from "../model/address";
import type { Area } from "../model/area";
import { intersect } from "../model/area";
import type { Cell } from "../model/cell";
import type { Change, Shift } from "../model/change";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { valueType, wireValue } from "../office/range-values";
import type { EventEntry } from "./event-entry";
import { entries, eventType } from "./event-entry";
import type { EventRanges } from "./event-ranges";

const whole = "Workbook";

/** The events of Excel for a change of the model; none for what Excel does not tell. */
export function eventsOfChange(workbook: Workbook, ranges: EventRanges, change: Change): readonly EventEntry[] {
  const { origin } = change;
  switch (change.is) {
    case "cells":
      return change.by === "table" ? [] : edited(workbook, ranges, change, change.edited, singleCell(change));
    case "shift":
      return edited(workbook, ranges, change, change.area, { changeType: shiftType(change.shift, change.area), shiftDirection: directions[change.shift] });
    case "results":
      return entries(eventType.calculated, [change.sheet.id, whole], { worksheetId: change.sheet.id, address: "" });
    case "activated":
      return [
        ...entries(eventType.worksheetActivated, [change.sheet.id, whole], { worksheetId: change.sheet.id }),
        ...(change.left === undefined ? [] : entries(eventType.worksheetDeactivated, [change.left.id, whole], { worksheetId: change.left.id })),
      ];
    case "sorted":
      return entries(eventType.rowSorted, [change.sheet.id, whole], { worksheetId: change.sheet.id, address: addressOf(change.area), source: origin.source });
    case "format":
      return entries(eventType.formatChanged, [change.sheet.id, whole], { worksheetId: change.sheet.id, address: addressOf(change.area), source: origin.source });
    case "sheet-added":
      return entries(eventType.worksheetAdded, [whole], { worksheetId: change.sheet.id, source: origin.source });
    case "sheet-deleted":
      return entries(eventType.worksheetDeleted, [whole], { worksheetId: change.sheet.id, source: origin.source });
    case "selection":
      return [
        ...entries(eventType.selectionChanged, [change.sheet.id, whole], { worksheetId: change.sheet.id, address: addressOf(change.area) }),
        ...workbook.tables.on(change.sheet).flatMap((table) => selectionIn(table, change.area)),
      ];
    case "table-added":
    case "table-deleted": {
      const { table } = change;
      const message = { worksheetId: table.sheet.id, tableId: String(table.id), tableName: table.name, source: origin.source };
      return entries(change.is === "table-added" ? eventType.tableAdded : eventType.tableDeleted, [table.sheet.id, whole], message);
    }
    case "sheet":
      return change.what === "protection"
        ? entries(eventType.protectionChanged, [change.sheet.id, whole], { worksheetId: change.sheet.id, isProtected: change.sheet.state.protection.isProtected, source: origin.source })
        : [];
    default:
      return [];
  }
}

/** What is selected of a table; nothing where the selection lies outside. */
function selectionIn({ id, sheet, area }: Table, selection: Area): readonly EventEntry[] {
  const shared = intersect(area, selection);
  return entries(eventType.tableSelectionChanged, [String(id)], { worksheetId: sheet.id, tableId: String(id), address: shared === null ? "" : addressOf(shared), isInsideTable: shared !== null });
}

const directions: Readonly<Record<Shift, string>> = { InsertDown: "ShiftCellDown", InsertRight: "ShiftCellRight", DeleteUp: "ShiftCellUp", DeleteLeft: "ShiftCellLeft" };

function shiftType(shift: Shift, area: Area): string {
  const kind = area.columns === 16_384 ? "Row" : area.rows === 1_048_576 ? "Column" : "Cell";
  return `${kind}${shift.startsWith("Insert") ? "Inserted" : "Deleted"}`;
}

/** The value before and after; Excel gives it for a change of one cell only. */
function singleCell(change: Extract<Change, { readonly is: "cells" }>): Readonly<Record<string, Wire>> {
  const [cell] = change.cells;
  if (cell === undefined || change.edited.rows * change.edited.columns !== 1) {
    return {};
  }
  return { ...details(cell.before, "Before"), ...details(cell.after, "After") };
}

function details(cell: Cell, when: "Before" | "After"): Readonly<Record<string, Wire>> {
  return { [`value${when}`]: wireValue(cell), [`valueType${when}`]: valueType(cell) };
}

function edited(
  workbook: Workbook,
  ranges: EventRanges,
  change: Extract<Change, { readonly is: "cells" | "shift" }>,
  area: Area,
  more: Readonly<Record<string, Wire>>,
): readonly EventEntry[] {
  const { sheet, origin } = change;
  const message = {
    changeType: "RangeEdited",
    source: origin.source,
    // Excel names only the add-in itself; a person at the grid is "Unknown" to it.
    triggerSource: origin.trigger === "ThisLocalAddin" ? origin.trigger : "Unknown",
    worksheetId: sheet.id,
    address: addressOf(area),
    referenceId: ranges.add(sheet, area),
    shiftDirection: "None",
    ...more,
  };
  const tables = workbook.tables.on(sheet).filter((table) => intersect(table.area, area) !== null);
  return [
    ...entries(eventType.worksheetChanged, [sheet.id, whole], message),
    ...tables.flatMap((table) => entries(eventType.tableChanged, [String(table.id), sheet.id, whole], { ...message, tableId: String(table.id) })),
  ];
}
