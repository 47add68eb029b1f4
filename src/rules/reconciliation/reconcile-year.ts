import type { BookView } from "../model/book-view";
import type { LedgerFigure, LedgerRole } from "../model/ledger-figure";
import type { SpendingCell } from "../model/totals";
import { cents, type Cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import { recognisedIncome } from "./recognised-income";
import type { Reconciliation, ReconciliationLine } from "./reconciliation";

/**
 * Returns the way from the ledger's costs of a year to the spending that the annex reports, all in cents: ledger - excluded - shifted
 * out + shifted in - recoverable VAT - other funding = expected; what then differs from the spending is unexplained and must be zero.
 * Shifts are gross: with recoverable VAT and other funding, as the ledger has them. Without costs of the
 * ledger (`costsGiven`) nothing can be held against the book; null when it holds neither costs nor recognised income of that year.
 */
export function reconcileYear(view: BookView, year: number): Reconciliation | null {
  const ledgerLines = linesOf(view, year, "lasten");
  const excludedLines = linesOf(view, year, "uitgezonderd");
  const costsGiven = ledgerLines.length + excludedLines.length > 0;
  const income = recognisedIncome(view, year);
  if (!costsGiven && income === null) {
    return null;
  }
  const { cells, byYear } = view.totals;
  const counted = cells.filter((cell) => cell.year === year);
  const ledger = sum(ledgerLines);
  const excluded = sum(excludedLines);
  // A row without a year counts in no reporting year, so it is not moved to one: it stays unexplained until it has a year.
  const shiftedOut = gross(cells.filter((cell) => cell.year !== null && cell.year !== year && cell.ledgerYear === year));
  const shiftedIn = gross(counted.filter((cell) => (cell.ledgerYear ?? year) !== year));
  const recoverableVat = sumCents(counted.map((cell) => cell.recoverableVat));
  const otherFunding = sumCents(counted.map((cell) => cell.otherFunding));
  const expected = cents(ledger - excluded - shiftedOut + shiftedIn - recoverableVat - otherFunding);
  const spent = byYear.find((total) => total.year === year)?.spent ?? cents(0);
  return {
    year,
    costsGiven,
    ledgerLines,
    ledger,
    excludedLines,
    excluded,
    shiftedOut,
    shiftedIn,
    recoverableVat,
    otherFunding,
    expected,
    spent,
    unexplained: cents(expected - spent),
    income: income?.income ?? null,
    incomeExpected: income?.used ?? null,
    incomeDifference: income?.difference ?? null,
  };
}

function linesOf({ book }: BookView, year: number, role: LedgerRole): readonly ReconciliationLine[] {
  return book.ledger.flatMap((row) => (row.year === year && hasRole(row, role) && row.amount !== null ? [lineOf(row, row.amount)] : []));
}

function hasRole(row: LedgerFigure, role: LedgerRole): boolean {
  return row.role.trim().toLowerCase() === role;
}

function lineOf({ account, name, reason }: LedgerFigure, amount: Cents): ReconciliationLine {
  return { account, name, amount, reason };
}

function sum(lines: readonly ReconciliationLine[]): Cents {
  return sumCents(lines.map(({ amount }) => amount));
}

/** The amount of the source: what is charged to the grant, the recoverable VAT and what other money pays. */
function gross(cells: readonly SpendingCell[]): Cents {
  return sumCents(cells.flatMap(({ spent, recoverableVat, otherFunding }) => [spent, recoverableVat, otherFunding]));
}
