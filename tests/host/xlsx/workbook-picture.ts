import { addressOf } from "../../../host/model/address";
import { cellArea, sheetColumns, sheetRows } from "../../../host/model/area";
import { CellError } from "../../../host/model/cell-value";
import type { Workbook } from "../../../host/model/workbook";
import type { Worksheet } from "../../../host/model/worksheet";

const byKey = <Value>(map: ReadonlyMap<number, Value>): unknown => [...map].sort(([one], [other]) => one - other);

function cellsOf(sheet: Worksheet): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  sheet.grid.visit({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns }, ({ value, formula, format, quoted }, row, column) => {
    cells[addressOf(cellArea(row, column))] = { value: value instanceof CellError ? { error: value.name } : value, formula, format, quoted };
  });
  return cells;
}

function sheetPicture(workbook: Workbook, sheet: Worksheet): unknown {
  const { layout, grid } = sheet;
  return {
    name: sheet.name,
    state: sheet.state,
    cells: cellsOf(sheet),
    looks: [byKey(grid.columnFormats), byKey(grid.rowFormats)],
    layout: [byKey(layout.columnWidths), byKey(layout.rowHeights), [...layout.hiddenColumns].sort(), [...layout.hiddenRows].sort()],
    validations: sheet.validations,
    // Excel gives a conditional format a new id each time a file is opened.
    conditions: sheet.conditionalFormats.map(({ areas, formula, look, stopIfTrue }) => ({ areas, formula, look, stopIfTrue })),
    charts: workbook.charts.on(sheet).map(({ state, foreign }) => ({ state, foreign })),
    tables: workbook.tables.on(sheet).map(({ id, name, area, columns, look }) => ({ id, name, area, columns, look })),
  };
}

/** All that a workbook holds as plain data, so that two can be compared; ids that a file does not keep are left out. */
export function workbookPicture(workbook: Workbook): unknown {
  return {
    active: workbook.active.name,
    sheets: workbook.sheets.map((sheet) => sheetPicture(workbook, sheet)),
    names: workbook.names.all(),
    settings: [workbook.settings, workbook.documentSettings].map((settings) => settings.keys().map((key) => [key, settings.get(key)])),
    customXml: workbook.customXml.all(),
  };
}
