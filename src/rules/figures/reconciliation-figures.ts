import type { ReconciliationLine } from "../reconciliation/reconciliation";
import { combine } from "./combine";
import type { FigureSource } from "./figure-source";
import { moveFigures, spentFromFigure } from "./total-figures";

/** What stands behind the way from the ledger of a year to its annex; the names are those of `Reconciliation`. */
export interface ReconciliationFigures {
  readonly ledger: FigureSource;
  readonly excluded: FigureSource;
  readonly shiftedOut: FigureSource;
  readonly shiftedIn: FigureSource;
  readonly recoverableVat: FigureSource;
  readonly otherFunding: FigureSource;
  readonly expected: FigureSource;
  readonly spent: FigureSource;
  readonly unexplained: FigureSource;
  readonly income: FigureSource;
  readonly incomeExpected: FigureSource;
  readonly incomeDifference: FigureSource;
}

/** Returns what stands behind every amount of the reconciliation of a year. */
export function reconciliationFigures(year: number): ReconciliationFigures {
  const ledger: FigureSource = { is: "ledger", year, role: "lasten" };
  const excluded: FigureSource = { is: "ledger", year, role: "uitgezonderd" };
  const shiftedOut: FigureSource = { is: "spending", amount: "gross", where: { ledgerYear: year, inAnotherYearThan: year } };
  const shiftedIn: FigureSource = { is: "spending", amount: "gross", where: { year, ledgerYearOtherThan: year } };
  const recoverableVat: FigureSource = { is: "spending", amount: "recoverableVat", where: { year } };
  const otherFunding: FigureSource = { is: "spending", amount: "otherFunding", where: { year } };
  const expected = combine([ledger, shiftedIn], [excluded, shiftedOut, recoverableVat, otherFunding]);
  const { spent, transferredOut } = moveFigures(year);
  const income: FigureSource = { is: "ledger", year, role: "baten" };
  const incomeExpected = combine([spentFromFigure("rijk", year), transferredOut]);
  return {
    ledger,
    excluded,
    shiftedOut,
    shiftedIn,
    recoverableVat,
    otherFunding,
    expected,
    spent,
    unexplained: combine([expected], [spent]),
    income,
    incomeExpected,
    incomeDifference: combine([income], [incomeExpected]),
  };
}

/** Returns what stands behind a line of costs of the ledger or of excluded costs: every figure with this account, name and reason. */
export function reconciliationLineFigure(year: number, role: "lasten" | "uitgezonderd", { account, name, reason }: Omit<ReconciliationLine, "amount">): FigureSource {
  return { is: "ledger", year, role, line: { account, name, reason } };
}
