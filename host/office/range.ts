import type { Arguments } from "../dispatch/arguments";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { fullAddress } from "../model/address";
import type { Area } from "../model/area";
import { isEntireColumn, isEntireRow } from "../model/area";
import { Trouble } from "../model/trouble";
import { conditionalFormatsOf } from "./conditional-formats";
import { copyFrom } from "./copy-range";
import { dataValidation } from "./data-validation";
import { findFirst } from "./find-cells";
import { rangeAreas } from "./range-areas";
import { clearRange, deleteRange, insertRange } from "./range-edits";
import { rangeFormat } from "./range-format";
import { rangeMoves } from "./range-moves";
import { cellProperties, columnProperties, rowProperties } from "./range-properties";
import type { RangeRef } from "./range-ref";
import { rangeSort } from "./range-sort";
import { rangeView } from "./range-view";
import { tablesIn } from "./range-tables";
import { matrixOf, shownText, valueType, wireFormula, wireValue, writeContents, writeNumberFormats } from "./range-values";
import { specialCells } from "./special-cells";
import { asFlag, asText } from "./wire-value";
import { worksheet } from "./worksheet";
import { mayChange } from "./write-access";

/** The one boolean of several, or null when they differ. */
function common(flags: readonly boolean[]): boolean | null {
  return flags.every((flag) => flag === flags[0]) ? (flags[0] ?? null) : null;
}

function indices(first: number, count: number): readonly number[] {
  return Array.from({ length: Math.min(count, 10_000) }, (_, at) => first + at);
}

function applyStyle(range: RangeRef, name: string): void {
  mayChange(range.sheet, "allowFormatCells");
  const style = range.office.workbook.styles.find(name);
  if (style === null) {
    throw new Trouble("InvalidArgument", `Range.style: there is no cell style ${name}.`);
  }
  range.sheet.format(range.area, style);
}

function commonStyle(range: RangeRef): string | null {
  const styles = new Set(((matrixOf(range, (cell) => cell.format.style) ?? []) as readonly (readonly string[])[]).flat());
  return styles.size === 1 ? ([...styles][0] ?? null) : null;
}

/** Office.js asks whether a write in chunks has the right size before it sends the chunks. */
function validateArraySize(range: RangeRef, args: Arguments): null {
  if (args.whole(0) !== range.area.rows || args.whole(1) !== range.area.columns) {
    throw new Trouble("InvalidArgument", "Range.values: the number of rows or columns in the input array doesn't match the size of the range.");
  }
  return null;
}

function found(self: RangeRef, area: Area | null): OfficeObject | null {
  return area === null ? null : range(self.at(area));
}

function areasIn({ office, sheet }: RangeRef, areas: readonly Area[]): OfficeObject | null {
  return areas.length === 0 ? null : rangeAreas({ office, sheet }, areas);
}

function notFound(): never {
  throw new Trouble("ItemNotFound", "There are no such cells.");
}

/** Excel.Range. */
export const range: (self: RangeRef) => OfficeObject = defineClass<RangeRef>({
  name: "Range",
  scalars: {
    Address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    Values: { get: (self) => matrixOf(self, wireValue), set: (self, value) => writeContents(self, "Range.values", value) },
    Formulas: { get: (self) => matrixOf(self, wireFormula), set: (self, value) => writeContents(self, "Range.formulas", value) },
    Text: { get: (self) => matrixOf(self, (cell) => shownText(self, cell)) },
    ValueTypes: { get: (self) => matrixOf(self, valueType) },
    NumberFormat: { get: (self) => matrixOf(self, (cell) => cell.format.numberFormat), set: writeNumberFormats },
    Style: { get: commonStyle, set: (self, value) => applyStyle(self, asText("Range.style", value)) },
    RowHidden: {
      get: ({ sheet, area }) => common(indices(area.row, area.rows).map((row) => sheet.layout.hiddenRows.has(row))),
      set: ({ sheet, area }, value) => {
        mayChange(sheet, "allowFormatRows");
        sheet.layout.hideRows(area.row, area.rows, asFlag("Range.rowHidden", value));
      },
    },
    ColumnHidden: {
      get: ({ sheet, area }) => common(indices(area.column, area.columns).map((column) => sheet.layout.hiddenColumns.has(column))),
      set: ({ sheet, area }, value) => {
        mayChange(sheet, "allowFormatColumns");
        sheet.layout.hideColumns(area.column, area.columns, asFlag("Range.columnHidden", value));
      },
    },
  },
  parts: {
    Format: (self) => rangeFormat(self),
    Sort: (self) => rangeSort(self),
    Worksheet: ({ office, sheet }) => worksheet({ office, sheet }),
    DataValidation: (self) => dataValidation(self),
    ConditionalFormats: (self) => conditionalFormatsOf(self),
  },
  reads: {
    ...rangeMoves((self: RangeRef) => range(self)),
    GetVisibleView: (self) => rangeView(self),
    Find: (self, args) => found(self, findFirst(self, args, "Range.find")) ?? notFound(),
    FindOrNullObject: (self, args) => found(self, findFirst(self, args, "Range.findOrNullObject")),
    GetSpecialCells: (self, args) => areasIn(self, specialCells(self, args)) ?? notFound(),
    GetSpecialCellsOrNullObject: (self, args) => areasIn(self, specialCells(self, args)),
    GetTables: (self, args) => tablesIn(self, args.flag(0, false)),
    _ValidateArraySize: validateArraySize,
    GetCellProperties: cellProperties,
    GetRowProperties: rowProperties,
    GetColumnProperties: columnProperties,
    Select: (self) => {
      self.office.workbook.activate(self.sheet);
      self.sheet.select(self.area);
    },
    Calculate: async (self) => { await self.office.calculation.recalculate(); },
  },
  writes: {
    Clear: clearRange,
    CopyFrom: copyFrom,
    Delete: (self, args) => {
      deleteRange(self, args);
    },
    Insert: (self, args) => range(insertRange(self, args)),
  },
});
