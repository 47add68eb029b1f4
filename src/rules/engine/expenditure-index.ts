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
  const hashOf = (row: Expenditure): number => (row.rowId === "" || isSpareExpenditure(row) ? 0 : nameHash(row.rowId));
  return new PositionIndex(rowAt, hashOf, (a, b) => a.rowId.toLowerCase() === b.rowId.toLowerCase());
}

/** Returns the index of spending by document, ignoring case. */
export function documentIndex(rowAt: (position: number) => Expenditure | undefined): PositionIndex {
  return new PositionIndex(rowAt, ({ document }) => nameHash(document), (a, b) => a.document.toLowerCase() === b.document.toLowerCase());
}
