import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { Area } from "../model/area";
import type { Border, BorderEdge, BorderStyle, BorderWeight } from "../model/cell-format";
import type { RangeRef } from "./range-ref";
import { asColor, asWord } from "./wire-value";
import { mayChange } from "./write-access";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof sides)[number];
const styles: readonly BorderStyle[] = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];

interface BorderRef {
  readonly range: RangeRef;
  readonly side: Side;
}

/** Where a side of a range lies: the cells and the edge of each. */
function edges({ range: { area }, side }: BorderRef): readonly { readonly area: Area; readonly edge: BorderEdge }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: side }];
    case "EdgeBottom":
      return [{ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, edge: side }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: side }];
    case "EdgeRight":
      return [{ area: { ...area, column: area.column + area.columns - 1, columns: 1 }, edge: side }];
    case "InsideHorizontal":
      return area.rows > 1 ? [{ area: { ...area, rows: area.rows - 1 }, edge: "EdgeBottom" }] : [];
    case "InsideVertical":
      return area.columns > 1 ? [{ area: { ...area, columns: area.columns - 1 }, edge: "EdgeRight" }] : [];
    default:
      return [{ area, edge: side }];
  }
}

const none: Border = { style: "None", weight: "Thin", color: "#000000" };

function read(self: BorderRef): Border {
  const [first] = edges(self);
  return first === undefined ? none : (self.range.sheet.cell(first.area.row, first.area.column).format.borders[first.edge] ?? none);
}

function change(self: BorderRef, patch: Partial<Border>): void {
  mayChange(self.range.sheet, "allowFormatCells");
  for (const { area, edge } of edges(self)) {
    const cell = self.range.sheet.cell(area.row, area.column);
    const before = cell.format.borders[edge] ?? none;
    // A colour or a weight on no line makes a line, as in Excel.
    const style = patch.style ?? (before.style === "None" ? "Continuous" : before.style);
    const after = { ...before, ...patch, style };
    self.range.sheet.grid.format(area, (format) => ({ ...format, borders: { ...format.borders, [edge]: after } }));
    self.range.sheet.format(area, {});
  }
}

const border = defineClass<BorderRef>({
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: { get: (self) => read(self).style, set: (self, value) => change(self, { style: asWord("RangeBorder.style", value, styles) }) },
    Weight: { get: (self) => read(self).weight, set: (self, value) => change(self, { weight: asWord("RangeBorder.weight", value, weights) }) },
    Color: { get: (self) => read(self).color, set: (self, value) => change(self, { color: asColor("RangeBorder.color", value) }) },
  },
});

/** Excel.RangeBorderCollection. */
export const borders: (self: RangeRef) => OfficeObject = defineClass<RangeRef>({
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => sides.length } },
  reads: {
    GetItem: (range, args) => border({ range, side: args.word(0, sides) }),
    GetItemAt: (range, args) => border({ range, side: sides[args.whole(0)] ?? args.wrong(0) }),
  },
  items: (range) => sides.map((side) => border({ range, side })),
});
