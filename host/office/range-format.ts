import type { Scalar } from "../dispatch/define-class";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { Wire } from "../dispatch/wire";
import { intersect } from "../model/area";
import type { CellFormat } from "../model/cell-format";
import { defaultColumnWidth, defaultRowHeight } from "../model/sheet-layout";
import { autofitColumns, autofitRows } from "./autofit";
import { borders } from "./borders";
import type { RangeRef } from "./range-ref";
import { asColor, asFlag, asNumber, asText, asWord } from "./wire-value";
import { mayChange } from "./write-access";

/** The value that all cells of the range share, or null. Blank cells beyond what is in use look alike, so few are asked. */
function shared(range: RangeRef, read: (format: CellFormat) => Wire): Wire {
  const { area, sheet } = range;
  const asked = intersect(area, { row: area.row, column: area.column, rows: 5_000, columns: 200 }) ?? area;
  const first = read(sheet.cell(area.row, area.column).format);
  for (let row = asked.row; row < asked.row + asked.rows; row += 1) {
    for (let column = asked.column; column < asked.column + asked.columns; column += 1) {
      if (read(sheet.cell(row, column).format) !== first) {
        return null;
      }
    }
  }
  return first;
}

/** A property of the format: read as shared by all cells, set for all; on a protected sheet only what may be formatted there. */
function look(read: (format: CellFormat) => Wire, patch: (value: Wire) => Partial<CellFormat>, free = true): Scalar<RangeRef> {
  return {
    get: (self) => shared(self, read),
    set: (self, value) => {
      mayChange(self.sheet, free ? "allowFormatCells" : undefined);
      self.sheet.format(self.area, patch(value));
    },
  };
}

const font = defineClass<RangeRef>({
  name: "RangeFont",
  scalars: {
    Bold: look((f) => f.bold, (v) => ({ bold: asFlag("RangeFont.bold", v) })),
    Italic: look((f) => f.italic, (v) => ({ italic: asFlag("RangeFont.italic", v) })),
    Strikethrough: look((f) => f.strikethrough, (v) => ({ strikethrough: asFlag("RangeFont.strikethrough", v) })),
    Underline: look((f) => f.underline, (v) => ({ underline: asWord("RangeFont.underline", v, ["None", "Single", "Double"] as const) })),
    Color: look((f) => f.fontColor, (v) => ({ fontColor: asColor("RangeFont.color", v) })),
    Name: look((f) => f.fontName, (v) => ({ fontName: asText("RangeFont.name", v) })),
    Size: look((f) => f.fontSize, (v) => ({ fontSize: asNumber("RangeFont.size", v) })),
  },
});

const fill = defineClass<RangeRef>({
  name: "RangeFill",
  scalars: { Color: look((f) => f.fill ?? "#FFFFFF", (v) => ({ fill: asColor("RangeFill.color", v) })) },
  writes: {
    Clear: (self) => {
      mayChange(self.sheet, "allowFormatCells");
      self.sheet.format(self.area, { fill: null });
    },
  },
});

const protection = defineClass<RangeRef>({
  name: "FormatProtection",
  storedOnly: ["FormulaHidden"],
  scalars: {
    Locked: look((f) => f.locked, (v) => ({ locked: asFlag("FormatProtection.locked", v) }), false),
    FormulaHidden: look((f) => f.formulaHidden, (v) => ({ formulaHidden: asFlag("FormatProtection.formulaHidden", v) }), false),
  },
});

const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

function sizeOf(first: number, count: number, sizes: ReadonlyMap<number, number>, otherwise: number): number | null {
  const size = sizes.get(first) ?? otherwise;
  for (let at = first; at < first + Math.min(count, 5_000); at += 1) {
    if ((sizes.get(at) ?? otherwise) !== size) {
      return null;
    }
  }
  return size;
}

/** Excel.RangeFormat. */
export const rangeFormat: (self: RangeRef) => OfficeObject = defineClass<RangeRef>({
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: look((f) => f.horizontal, (v) => ({ horizontal: asWord("RangeFormat.horizontalAlignment", v, horizontal) })),
    VerticalAlignment: look((f) => f.vertical, (v) => ({ vertical: asWord("RangeFormat.verticalAlignment", v, vertical) })),
    WrapText: look((f) => f.wrapText, (v) => ({ wrapText: asFlag("RangeFormat.wrapText", v) })),
    IndentLevel: look((f) => f.indent, (v) => ({ indent: asNumber("RangeFormat.indentLevel", v) })),
    ColumnWidth: {
      get: ({ sheet, area }) => sizeOf(area.column, area.columns, sheet.layout.columnWidths, defaultColumnWidth),
      set: ({ sheet, area }, value) => {
        mayChange(sheet, "allowFormatColumns");
        sheet.layout.setColumnWidth(area.column, area.columns, asNumber("RangeFormat.columnWidth", value));
      },
    },
    RowHeight: {
      get: ({ sheet, area }) => sizeOf(area.row, area.rows, sheet.layout.rowHeights, defaultRowHeight),
      set: ({ sheet, area }, value) => {
        mayChange(sheet, "allowFormatRows");
        sheet.layout.setRowHeight(area.row, area.rows, asNumber("RangeFormat.rowHeight", value));
      },
    },
  },
  parts: { Font: font, Fill: fill, Protection: protection, Borders: borders },
  writes: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
});
