import type { Area } from "../model/area";
import type { FilterCriteria, SheetFilter } from "../model/sheet-filter";
import type { Table } from "../model/table";
import type { Worksheet } from "../model/worksheet";
import { filterTest } from "./filter-test";
import type { OfficeContext } from "./office-context";
import { mayChange } from "./write-access";

/** Filters a column of a table, or with null no longer, and hides and shows its rows. */
export function filterTable(office: OfficeContext, table: Table, position: number, criteria: FilterCriteria | null): void {
  mayChange(table.sheet);
  office.workbook.tables.setColumn(table, position, { filter: criteria });
  refilterTable(office, table);
}

/** Takes all filters from a table: all its rows show. */
export function clearTableFilters(office: OfficeContext, table: Table): void {
  mayChange(table.sheet);
  if (table.isFiltered) {
    table.columns.forEach((_, position) => office.workbook.tables.setColumn(table, position, { filter: null }));
    refilterTable(office, table);
  }
}

/** Hides and shows the rows of a table by its filters and what stands in it now; Excel does so only when it is asked. */
export function refilterTable(office: OfficeContext, table: Table): void {
  const filters = new Map(table.columns.flatMap(({ filter }, at) => (filter === null ? [] : [[at, filter] as const])));
  hideRows(office, table.sheet, table.body, filters);
}

/** Gives a sheet this filter, or none, and hides and shows the rows. */
export function filterSheet(office: OfficeContext, sheet: Worksheet, filter: SheetFilter | null): void {
  mayChange(sheet, "allowAutoFilter");
  const before = sheet.filter;
  sheet.filter = filter;
  if (before !== null) {
    hideRows(office, sheet, below(before.area), new Map());
  }
  if (filter !== null) {
    hideRows(office, sheet, below(filter.area), filter.criteria);
  }
}

function below(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function hideRows({ culture }: OfficeContext, sheet: Worksheet, body: Area, filters: ReadonlyMap<number, FilterCriteria>): void {
  const tests = [...filters].map(([at, criteria]) => {
    const column = body.column + at;
    const cells = Array.from({ length: body.rows }, (_, row) => sheet.cell(body.row + row, column));
    return { column, passes: filterTest(criteria, cells, culture) };
  });
  sheet.layout.hideEach(body.row, body.rows, (row) => tests.some(({ column, passes }) => !passes(sheet.cell(row, column))));
}
