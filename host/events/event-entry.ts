import type { Wire } from "../dispatch/wire";

/** What the events of an object are sent under; the pane filters on type and target. */
export const objectEvents = 65_536;

/** One event as office.js takes it: category, type, target, message as JSON, id, whether remote is overridden. */
export type EventEntry = readonly [category: number, type: number, target: string, message: string, id: number, remote: boolean];

/** The numbers of the event types that this host sends. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The same event for each target that listens to it: the object itself, perhaps its sheet, and the workbook. */
export function entries(type: number, targets: readonly string[], message: Readonly<Record<string, Wire>>): readonly EventEntry[] {
  return targets.map((target) => [objectEvents, type, target, JSON.stringify(message), 0, false]);
}
