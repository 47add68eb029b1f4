import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { Wire } from "../dispatch/wire";
import { addressOf } from "../model/address";
import { cellArea } from "../model/area";
import type { Cell } from "../model/cell";
import { Trouble } from "../model/trouble";
import type { RangeRef } from "./range-ref";
import { range } from "./range";
import { shownText, valueType, wireFormula, wireValue } from "./range-values";

/** What of a range is in sight: rows and columns that are not hidden. */
interface View {
  readonly range: RangeRef;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Its place in the view that it is a row of. */
  readonly index: number;
}

function matrix({ range: { sheet }, rows, columns }: View, read: (cell: Cell, row: number, column: number) => Wire): Wire {
  return rows.map((row) => columns.map((column) => read(sheet.cell(row, column), row, column)));
}

const wrap: (self: View) => OfficeObject = defineClass<View>({
  name: "RangeView",
  scalars: {
    Values: { get: (self) => matrix(self, wireValue) },
    Formulas: { get: (self) => matrix(self, wireFormula) },
    Text: { get: (self) => matrix(self, (cell) => shownText(self.range, cell)) },
    ValueTypes: { get: (self) => matrix(self, valueType) },
    NumberFormat: { get: (self) => matrix(self, (cell) => cell.format.numberFormat) },
    CellAddresses: { get: (self) => matrix(self, (_, row, column) => `${self.range.sheet.name}!${addressOf(cellArea(row, column))}`) },
    RowCount: { get: ({ rows }) => rows.length },
    ColumnCount: { get: ({ columns }) => columns.length },
    Index: { get: ({ index }) => index },
  },
  parts: { Rows: (self) => lines(self) },
  reads: { GetRange: (self) => range(self.range) },
});

function line(view: View, index: number): OfficeObject {
  const row = view.rows[index];
  if (row === undefined) {
    throw new Trouble("InvalidArgument", `RangeViewCollection.getItemAt: there is no row ${String(index)} in sight.`);
  }
  const { area } = view.range;
  return wrap({ range: view.range.at({ ...area, row, rows: 1 }), rows: [row], columns: view.columns, index });
}

const lines: (self: View) => OfficeObject = defineClass<View>({
  name: "RangeViewCollection",
  reads: { GetCount: ({ rows }) => rows.length, GetItemAt: (self, args) => line(self, args.whole(0)) },
  items: (self) => self.rows.map((_, index) => line(self, index)),
});

/** Excel.RangeView: what of a range is in sight. It can only be read. */
export function rangeView(self: RangeRef): OfficeObject {
  const { area, sheet } = self;
  const shown = (first: number, count: number, hidden: ReadonlySet<number>): readonly number[] =>
    Array.from({ length: count }, (_, at) => first + at).filter((place) => !hidden.has(place));
  return wrap({ range: self, rows: shown(area.row, area.rows, sheet.layout.hiddenRows), columns: shown(area.column, area.columns, sheet.layout.hiddenColumns), index: 0 });
}
