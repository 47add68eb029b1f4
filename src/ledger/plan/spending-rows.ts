import type { Expenditure } from "../../rules/model/expenditure";
import { cents } from "../../rules/money/cents";
import type { AssignedLine } from "./spending-shares";
import { spendingShares } from "./spending-shares";
import { kindOfReversal } from "./kind-of-reversal";
import { kindOfSpending } from "./kind-of-spending";
import type { ImportLabels, PlannedSpending } from "./planned-rows";
import type { SpendingLaw } from "./spending-law";
import { withoutNames } from "./without-names";

/** An assigned line with its key and the group of the pair that it is one side of; empty for none. */
export interface KeyedLine extends AssignedLine {
  readonly key: string;
  readonly pair: string;
  /** The row of the book that it was taken to reverse; null for none. */
  readonly reversed: Expenditure | null;
}

const nothing = cents(0);

/**
 * Returns the rows of spending that a line gives: more than one where it is split over years, and then all of one group. They come to the
 * amount of the line, less what the book has of it already.
 * @throws RangeError for a line that cannot be spending; the plan has such a line wait.
 */
export function spendingRows(keyed: KeyedLine, law: SpendingLaw, { importId, withoutWageNames }: ImportLabels): readonly PlannedSpending[] {
  const { line, assignment, earlier, key, pair, reversed } = keyed;
  const spending = spendingShares(keyed, law);
  if (spending.is === "waits") {
    throw new RangeError(`Line ${line.line} cannot be spending: ${spending.why}.`);
  }
  const isDifference = earlier !== null && earlier.taken !== 0;
  const kind = reversed === null ? kindOfSpending(assignment.kind, line, pair !== "", isDifference) : kindOfReversal(assignment.kind, reversed);
  const { description, counterparty } = withoutWageNames ? withoutNames(line) : line;
  // An accrual that has a group of its own would not belong with the one that it refers to.
  const splitGroup = spending.shares.length > 1 && reversed === null ? key : "";
  const group = pair === "" ? splitGroup : pair;
  const refersTo = isDifference ? earlier.refersTo : (reversed?.rowId ?? "");
  // One literal and no row that is copied: there may be a hundred thousand.
  return spending.shares.map(({ year, correctsYear, amount, recoverableVat, performedFrom, performedUntil }) => ({
    bookedOn: line.bookedOn,
    invoicedOn: line.invoicedOn,
    measure: assignment.measure,
    kind,
    costType: assignment.costType,
    subsidy: assignment.subsidy,
    otherFunding: null,
    fundedBy: "",
    description,
    counterparty,
    document: line.document,
    invoice: line.invoice,
    evidence: "",
    hours: null,
    rate: null,
    account: line.account,
    taakveld: line.taakveld,
    categorie: line.categorie,
    group,
    refersTo,
    sourceLine: key,
    importId,
    year,
    ledgerYear: line.fiscalYear === year ? null : line.fiscalYear,
    correctsYear,
    amount,
    recoverableVat: recoverableVat === nothing ? null : recoverableVat,
    performedFrom,
    performedUntil,
  }));
}
