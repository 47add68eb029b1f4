import type { Area } from "../model/area";
import { filteredRows } from "../model/filtered-rows";
import { sortRows } from "../model/sort-rows";
import type { TableSort } from "../model/table-sort";
import type { Worksheet } from "../model/worksheet";
import type { OfficeContext } from "./office-context";
import { sortOrder } from "./sort-order";
import { mayEdit } from "./write-access";

/** Sorts the rows of an area by what stands in them now. Rows that a filter hides stay where they are. */
export async function sortArea(office: OfficeContext, sheet: Worksheet, area: Area, sort: TableSort): Promise<void> {
  mayEdit(sheet, area);
  await office.calculation.settle();
  const hidden = filteredRows(office.workbook, sheet, area);
  const rows = Array.from({ length: area.rows }, (_, at) => area.row + at).filter((row) => !hidden.has(row));
  sortRows(sheet, area, rows, sortOrder(sheet, area, rows, sort, office.culture));
}
