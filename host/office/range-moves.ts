import type { Arguments } from "../dispatch/arguments";
import type { OfficeObject } from "../dispatch/office-object";
import { parseAddress } from "../model/address";
import type { Area } from "../model/area";
import { bounding, cellArea, intersect, sheetColumns, sheetRows } from "../model/area";
import { Trouble } from "../model/trouble";
import { RangeRef } from "./range-ref";

type Moves = Readonly<Record<string, (self: RangeRef, args: Arguments) => OfficeObject | null>>;

/** The range that an argument names: by address or as an object. */
export function rangeArgument(self: RangeRef, args: Arguments, at: number): RangeRef {
  const range = rangeBehind(args.object(at));
  if (range !== null) {
    return range;
  }
  const parsed = parseAddress(args.text(at));
  const sheet = parsed?.sheet === null || parsed === null ? self.sheet : self.office.workbook.findSheet(parsed.sheet);
  return parsed === null || sheet === null ? args.wrong(at) : new RangeRef(self.office, sheet, parsed.area);
}

/** An area that lies on the sheet; throws InvalidArgument for one that does not. */
export function onSheet(area: Area): Area {
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1 || area.row + area.rows > sheetRows || area.column + area.columns > sheetColumns) {
    throw new Trouble("InvalidArgument", "The range would lie outside the worksheet.");
  }
  return area;
}

/** The range behind an object of class Range, or null. */
export function rangeBehind(object: OfficeObject | null): RangeRef | null {
  return object?.self instanceof RangeRef ? object.self : null;
}

/** The methods of Range that give another range. `wrap` makes the object of a range. */
export function rangeMoves(wrap: (range: RangeRef) => OfficeObject): Moves {
  const to = (self: RangeRef, area: Area): OfficeObject => wrap(self.at(onSheet(area)));
  const shared = (self: RangeRef, args: Arguments): Area | null => {
    const other = rangeArgument(self, args, 0);
    return other.sheet === self.sheet ? intersect(self.area, other.area) : null;
  };
  const used = (self: RangeRef, args: Arguments): Area | null => {
    const inUse = self.sheet.used(!args.flag(0, false));
    return inUse === null ? null : intersect(inUse, self.area);
  };
  return {
    GetCell: (self, args) => to(self, cellArea(self.area.row + args.whole(0), self.area.column + args.whole(1))),
    GetRow: (self, args) => to(self, { ...self.area, row: self.area.row + args.whole(0), rows: 1 }),
    GetColumn: (self, args) => to(self, { ...self.area, column: self.area.column + args.whole(0), columns: 1 }),
    GetLastRow: (self) => to(self, { ...self.area, row: self.area.row + self.area.rows - 1, rows: 1 }),
    GetLastColumn: (self) => to(self, { ...self.area, column: self.area.column + self.area.columns - 1, columns: 1 }),
    GetLastCell: (self) => to(self, cellArea(self.area.row + self.area.rows - 1, self.area.column + self.area.columns - 1)),
    GetEntireRow: (self) => to(self, { ...self.area, column: 0, columns: sheetColumns }),
    GetEntireColumn: (self) => to(self, { ...self.area, row: 0, rows: sheetRows }),
    GetOffsetRange: (self, args) => to(self, { ...self.area, row: self.area.row + args.whole(0), column: self.area.column + args.whole(1) }),
    GetResizedRange: (self, args) => to(self, { ...self.area, rows: self.area.rows + args.whole(0), columns: self.area.columns + args.whole(1) }),
    GetAbsoluteResizedRange: (self, args) => to(self, { ...self.area, rows: args.whole(0), columns: args.whole(1) }),
    GetRowsBelow: (self, args) => to(self, { ...self.area, row: self.area.row + self.area.rows, rows: args.whole(0, 1) }),
    GetColumnsAfter: (self, args) => to(self, { ...self.area, column: self.area.column + self.area.columns, columns: args.whole(0, 1) }),
    GetBoundingRect: (self, args) => to(self, bounding(self.area, rangeArgument(self, args, 0).area)),
    GetIntersection: (self, args) => {
      const area = shared(self, args);
      if (area === null) {
        throw new Trouble("ItemNotFound", "The ranges have no cells in common.");
      }
      return to(self, area);
    },
    GetIntersectionOrNullObject: (self, args) => {
      const area = shared(self, args);
      return area === null ? null : to(self, area);
    },
    GetUsedRange: (self, args) => to(self, used(self, args) ?? cellArea(self.area.row, self.area.column)),
    GetUsedRangeOrNullObject: (self, args) => {
      const area = used(self, args);
      return area === null ? null : to(self, area);
    },
  };
}
