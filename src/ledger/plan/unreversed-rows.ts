import type { Expenditure } from "../../rules/model/expenditure";
import { OpenSides } from "../assign/open-sides";
import { pairSide, type PairSide } from "../assign/pair-side";
import { pairUp } from "../assign/pair-up";
import { plainText } from "../assign/plain-text";
import { grossOf } from "./gross-of";
import { isAccrual } from "./is-accrual";

/** A row of spending with what of it is held against the line that may reverse it. */
export interface UnreversedRow extends PairSide {
  readonly row: Expenditure;
}

/** Rows of one gross amount on one account, and what of them is open once somebody asked for it. */
interface SameGross {
  readonly rows: Expenditure[];
  open: OpenSides<UnreversedRow> | null;
}

type RowsByGross = ReadonlyMap<number, SameGross>;

/**
 * Returns a function that gives the rows of spending on an account that came to a gross amount and that nothing reverses yet, accruals first
 * and else in the order of the sheet; null for none. A row that another row refers to or shares a group with, that refers to another itself,
 * or that seems to be undone by another row of the book, is settled. Only rows of the sizes of amount (without sign) that will be asked for are kept.
 */
export function unreversedRows(expenditures: readonly Expenditure[], sizes: ReadonlySet<number>): (account: string, gross: number) => OpenSides<UnreversedRow> | null {
  const isOpen = standsAlone(expenditures);
  const accounts = rowsByAccount(expenditures.filter((row) => sizes.has(Math.abs(grossOf(row))) && isOpen(row)));
  return (account, gross) => {
    const ofAccount = accounts.get(account);
    const same = ofAccount?.get(gross);
    return ofAccount === undefined || same === undefined ? null : (same.open ??= new OpenSides(openRows(same.rows, ofAccount.get(-gross)?.rows ?? [])));
  };
}

function openRows(rows: readonly Expenditure[], opposite: readonly Expenditure[]): readonly UnreversedRow[] {
  const sides = rows.map(sideOf);
  const undone = new Set(opposite.length === 0 ? [] : pairUp(sides, opposite.map(sideOf)).map(([one]) => one));
  const open = sides.filter((side) => !undone.has(side));
  return [...open.filter(({ row }) => isAccrual(row)), ...open.filter(({ row }) => !isAccrual(row))];
}

function sideOf(row: Expenditure): UnreversedRow {
  const side = pairSide(row);
  return { ...side, speaksOfAccrual: side.speaksOfAccrual || isAccrual(row), row };
}

/** Rows that nothing in the book ties to another, and to which a reversal can refer. Few rows refer or have a group. */
function standsAlone(expenditures: readonly Expenditure[]): (row: Expenditure) => boolean {
  const referred = new Set<string>();
  const groups = new Map<string, number>();
  for (const { refersTo, group } of expenditures) {
    if (refersTo !== "") {
      referred.add(refersTo.toLowerCase());
    }
    if (group !== "") {
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }
  }
  const isReferredTo = (name: string): boolean => referred.size > 0 && referred.has(name.toLowerCase());
  return ({ rowId, document, amount, refersTo, group }) =>
    rowId !== "" && amount !== null && refersTo === "" && (groups.get(group) ?? 0) < 2 && !isReferredTo(rowId) && !(document !== "" && isReferredTo(document));
}

function rowsByAccount(rows: readonly Expenditure[]): ReadonlyMap<string, RowsByGross> {
  const accounts = new Map<string, Map<number, SameGross>>();
  const plain = new Map<string, string>();
  for (const row of rows) {
    const account = plain.get(row.account) ?? plainText(row.account);
    plain.set(row.account, account);
    const ofAccount = accounts.get(account) ?? new Map<number, SameGross>();
    accounts.set(account, ofAccount);
    const gross = grossOf(row);
    const same = ofAccount.get(gross);
    if (same === undefined) {
      ofAccount.set(gross, { rows: [row], open: null });
    } else {
      same.rows.push(row);
    }
  }
  return accounts;
}
