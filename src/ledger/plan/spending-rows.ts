import { cents } from "../../rules/money/cents";
import type { AssignedLine } from "./spending-shares";
import { spendingShares } from "./spending-shares";
import { kindOfSpending } from "./kind-of-spending";
import type { ImportLabels, PlannedSpending } from "./planned-rows";
import type { SpendingLaw } from "./spending-law";
import { withoutNames } from "./without-names";

/** An assigned line with its key and the group of the pair that it is one side of; empty for none. */
export interface KeyedLine extends AssignedLine {
  readonly key: string;
  readonly pair: string;
}

/**
 * Returns the rows of spending that a line gives: more than one where it is split over years, and then all of one group. They come to the
 * amount of the line, less what the book has of it already.
 * @throws RangeError for a line that cannot be spending; the plan has such a line wait.
 */
export function spendingRows(keyed: KeyedLine, law: SpendingLaw, { importId, withoutWageNames }: ImportLabels): readonly PlannedSpending[] {
  const { line, assignment, earlier, key, pair } = keyed;
  const spending = spendingShares(keyed, law);
  if (spending.is === "waits") {
    throw new RangeError(`Line ${line.line} cannot be spending: ${spending.why}.`);
  }
  const splitGroup = spending.shares.length > 1 ? key : "";
  const isDifference = earlier !== null && earlier.taken !== 0;
  const common = {
    bookedOn: line.bookedOn,
    invoicedOn: line.invoicedOn,
    measure: assignment.measure,
    kind: kindOfSpending(assignment.kind, line, pair !== "", isDifference),
    costType: assignment.costType,
    subsidy: assignment.subsidy,
    otherFunding: null,
    fundedBy: "",
    ...(withoutWageNames ? withoutNames(line) : { description: line.description, counterparty: line.counterparty }),
    document: line.document,
    invoice: line.invoice,
    evidence: "",
    hours: null,
    rate: null,
    account: line.account,
    taakveld: line.taakveld,
    categorie: line.categorie,
    group: pair === "" ? splitGroup : pair,
    refersTo: isDifference ? earlier.refersTo : "",
    sourceLine: key,
    importId,
  };
  return spending.shares.map(({ year, correctsYear, amount, recoverableVat, performedFrom, performedUntil }) => ({
    ...common,
    year,
    ledgerYear: line.fiscalYear === year ? null : line.fiscalYear,
    correctsYear,
    amount,
    recoverableVat: recoverableVat === cents(0) ? null : recoverableVat,
    performedFrom,
    performedUntil,
  }));
}
