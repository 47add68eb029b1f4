import type { References } from "../dispatch/references";
import type { Change } from "../model/change";
import { shiftArea } from "../model/shift-reference";
import { RangeRef } from "./range-ref";

/** Ranges that the add-in keeps move with inserted and deleted cells; one whose cells are gone is no longer known. */
export function moveKeptRanges(references: References, change: Change): void {
  if (change.is !== "shift") {
    return;
  }
  for (const [id, { self }] of references.all()) {
    if (self instanceof RangeRef && self.sheet === change.sheet) {
      const area = shiftArea(self.area, change.area, change.shift);
      if (area === null) {
        references.drop(id);
      } else {
        self.area = area;
      }
    }
  }
}
