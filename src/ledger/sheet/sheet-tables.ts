import { isIsoDate } from "../../rules/dates/is-iso-date";
import type { Grid, GridCell } from "../../xlsx/grid";
import type { SourceCell } from "../model/source-cell";
import type { SourceTable } from "../model/source-table";
import { buildTable } from "../table-shape/build-table";
import type { HeaderVocabulary } from "../table-shape/header-vocabulary";
import { ledgerVocabulary } from "../table-shape/ledger-vocabulary";

/**
 * Returns the table of each sheet that can be seen and has a header in its first 30 rows; lines are rows of the sheet. The one that names most
 * columns of its kind comes first, so that a front page does not.
 * @param vocabulary what the columns may be called; a ledger's unless told otherwise
 */
export function sheetTables(grids: readonly Grid[], vocabulary: HeaderVocabulary = ledgerVocabulary): SourceTable[] {
  const tables = grids.filter(({ hidden }) => !hidden).flatMap((grid) => tableOf(grid, vocabulary));
  return tables.sort((one, other) => namedColumns(other, vocabulary) - namedColumns(one, vocabulary));
}

function namedColumns({ columns }: SourceTable, { fieldOf }: HeaderVocabulary): number {
  return new Set(columns.map(({ header }) => fieldOf(header)).filter((field) => field !== null)).size;
}

function tableOf({ name, rows }: Grid, vocabulary: HeaderVocabulary): SourceTable[] {
  const shape = buildTable({
    rows: rows.map((cells, at) => ({ line: at + 1, cells: cells.map(cellOf), brokenQuotes: false })),
    widthsMatter: false,
    unended: false,
    firstColumn: 0,
  }, vocabulary);
  return shape === null ? [] : [{ kind: "sheet", name, ...shape, text: null }];
}

function cellOf(cell: GridCell): SourceCell {
  if (typeof cell !== "object") {
    return cell;
  }
  return isIsoDate(cell.date) ? { date: cell.date } : cell.date;
}
