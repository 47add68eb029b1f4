import { yearOf } from "../../rules/dates/year-of";
import type { Expenditure } from "../../rules/model/expenditure";
import type { RowId } from "../../rules/model/row-id";
import { isWageLine } from "../assign/is-wage-line";
import type { OpenSides } from "../assign/open-sides";
import { pairSide, type PairSide } from "../assign/pair-side";
import { plainText } from "../assign/plain-text";
import { undoEachOther } from "../assign/undo-each-other";
import type { LedgerLine } from "../model/ledger-line";
import { isAccrual } from "./is-accrual";
import { mayBeSameCost } from "./may-be-same-cost";
import { unreversedRows, type UnreversedRow } from "./unreversed-rows";
import { withoutNames } from "./without-names";

/** Takes the row of spending that a line (with its key) seems to reverse: the first that fits, or only the one with this id. Null for none. */
export type TakeReversedRow = (line: LedgerLine, key: string, rowId: RowId | null) => Expenditure | null;

/**
 * Returns a function that finds for one of these lines of a ledger the row of spending that it seems to reverse; each row is given out once. The row
 * came to the opposite amount (gross, as the line is), on the same account and no other cost centre or project, was not booked later, and the two
 * undo each other by what they say. An accrual by its kind may wait for its reversal for years; any other row until the end of the next one.
 */
export function findReversedRow(expenditures: readonly Expenditure[], lines: readonly LedgerLine[]): TakeReversedRow {
  const rowsOf = unreversedRows(expenditures, new Set(lines.map(({ amount }) => Math.abs(amount))));
  const plain = new Map<string, string>();
  const plainAccount = (account: string): string => {
    const known = plain.get(account) ?? plainText(account);
    plain.set(account, known);
    return known;
  };
  return (line, key, rowId) => {
    const gross = 0 - line.amount;
    const written = line.written?.account ?? line.account;
    const rows = gross === 0 ? null : (rowsOf(plainAccount(line.account), gross) ?? rowsOf(plainAccount(written), gross));
    return rows === null ? null : takeFrom(rows, line, key, rowId);
  };
}

function takeFrom(rows: OpenSides<UnreversedRow>, line: LedgerLine, key: string, rowId: RowId | null): Expenditure | null {
  for (const one of sidesOf(line)) {
    const fits = (side: UnreversedRow): boolean =>
      (rowId === null || side.row.rowId === rowId) && mayBeSameCost(side.row.sourceLine, key) && mayFollow(side.row, line) && undoEachOther(one, side);
    const found = rowId === null ? rows.take(one, fits) : rows.take(one, fits, Infinity);
    if (found !== null) {
      return found.row;
    }
  }
  return null;
}

/** A line of wages is in the book without the names of staff, unless the officer wanted them kept. */
function sidesOf(line: LedgerLine): readonly PairSide[] {
  return isWageLine(line) ? [pairSide(line), pairSide({ ...line, ...withoutNames(line) })] : [pairSide(line)];
}

function mayFollow(row: Expenditure, line: LedgerLine): boolean {
  if (row.bookedOn !== null && line.bookedOn !== null) {
    return row.bookedOn <= line.bookedOn && (isAccrual(row) || yearOf(line.bookedOn) - yearOf(row.bookedOn) <= 1);
  }
  const booked = row.ledgerYear ?? row.year;
  return booked !== null && line.fiscalYear !== null && booked <= line.fiscalYear && (isAccrual(row) || line.fiscalYear - booked <= 1);
}
