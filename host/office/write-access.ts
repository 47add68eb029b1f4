import type { Area } from "../model/area";
import { Trouble } from "../model/trouble";
import type { Worksheet } from "../model/worksheet";

/** Throws AccessDenied when the sheet is protected and a cell of the area is locked. */
export function mayEdit(sheet: Worksheet, area: Area): void {
  if (!sheet.state.protection.isProtected) {
    return;
  }
  const anyLocked = area.rows * area.columns > 100_000 || !everyUnlocked(sheet, area);
  if (anyLocked) {
    throw new Trouble("AccessDenied", `You cannot perform the requested operation: the worksheet ${sheet.name} is protected.`);
  }
}

/** What a protection may leave free, as its options name it. */
type FreeChange = "allowAutoFilter" | "allowFormatCells" | "allowFormatColumns" | "allowFormatRows" | "allowSort";

/** Throws AccessDenied when the sheet is protected and its options do not leave this free: for changes of structure or look. */
export function mayChange(sheet: Worksheet, free?: FreeChange): void {
  const { isProtected, options } = sheet.state.protection;
  if (isProtected && (free === undefined || options[free] !== true)) {
    throw new Trouble("AccessDenied", `You cannot perform the requested operation: the worksheet ${sheet.name} is protected.`);
  }
}

function everyUnlocked(sheet: Worksheet, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.cell(row, column).format.locked) {
        return false;
      }
    }
  }
  return true;
}
