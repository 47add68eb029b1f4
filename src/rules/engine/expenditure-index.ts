import type { Expenditure } from "../model/expenditure";
import { isBlankRow } from "../model/is-blank-row";
import { nameHash } from "./name-hash";
import { PositionIndex } from "./position-index";

/** Returns whether nothing is filled in a row of spending; quick for one that has an amount. */
export function isSpareExpenditure(row: Expenditure): boolean {
  return row.amount === null && isBlankRow(row);
}

/** Returns the index of spending by row id, ignoring case; a row in which nothing is filled stands under none. */
export function rowIdIndex(rowAt: (position: number) => Expenditure | undefined): PositionIndex {
  return new PositionIndex(rowAt, (row) => (isSpareExpenditure(row) ? 0 : nameHash(row.rowId)));
}

/** Returns whether two rows carry the same id, ignoring case. */
export function sameRowId(a: Expenditure, b: Expenditure): boolean {
  return a.rowId.toLowerCase() === b.rowId.toLowerCase();
}

/** Returns the index of spending by document, ignoring case. */
export function documentIndex(rowAt: (position: number) => Expenditure | undefined): PositionIndex {
  return new PositionIndex(rowAt, ({ document }) => nameHash(document));
}
