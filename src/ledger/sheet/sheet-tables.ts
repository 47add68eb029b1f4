import { isIsoDate } from "../../rules/dates/is-iso-date";
import type { Grid, GridCell } from "../../xlsx/grid";
import type { SourceCell } from "../model/source-cell";
import type { SourceTable } from "../model/source-table";
import { buildTable } from "../table-shape/build-table";
import { headerField } from "../table-shape/header-field";

/**
 * Returns the table of each sheet that can be seen and has a header in its first 30 rows; lines are rows of the sheet. The one that names most
 * columns of a ledger comes first, so that a front page does not.
 */
export function sheetTables(grids: readonly Grid[]): SourceTable[] {
  const tables = grids.filter(({ hidden }) => !hidden).flatMap(tableOf);
  return tables.sort((one, other) => namedColumns(other) - namedColumns(one));
}

function namedColumns({ columns }: SourceTable): number {
  return new Set(columns.map(({ header }) => headerField(header)).filter((field) => field !== null)).size;
}

function tableOf({ name, rows }: Grid): SourceTable[] {
  const shape = buildTable({
    rows: rows.map((cells, at) => ({ line: at + 1, cells: cells.map(cellOf), brokenQuotes: false })),
    widthsMatter: false,
    unended: false,
    firstColumn: 0,
  });
  return shape === null ? [] : [{ kind: "sheet", name, ...shape, text: null }];
}

function cellOf(cell: GridCell): SourceCell {
  if (typeof cell !== "object") {
    return cell;
  }
  return isIsoDate(cell.date) ? { date: cell.date } : cell.date;
}
