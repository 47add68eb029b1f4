import type { Reconciliation, ReconciliationLine } from "../../rules/reconciliation/reconciliation";
import type { Json } from "../canonical-json";

/** Returns the way from the ledger to the annex as `bestedingsboek.report/1` writes it; null where the book has no ledger figures. */
export function reconciliationJson(reconciliation: Reconciliation | null): Json {
  if (reconciliation === null) {
    return null;
  }
  return {
    costsGiven: reconciliation.costsGiven,
    ledgerLines: reconciliation.ledgerLines.map(lineJson),
    ledgerCents: reconciliation.ledger,
    excludedLines: reconciliation.excludedLines.map(lineJson),
    excludedCents: reconciliation.excluded,
    shiftedOutCents: reconciliation.shiftedOut,
    shiftedInCents: reconciliation.shiftedIn,
    recoverableVatCents: reconciliation.recoverableVat,
    otherFundingCents: reconciliation.otherFunding,
    expectedCents: reconciliation.expected,
    spentCents: reconciliation.spent,
    unexplainedCents: reconciliation.unexplained,
    incomeCents: reconciliation.income,
    incomeExpectedCents: reconciliation.incomeExpected,
    incomeDifferenceCents: reconciliation.incomeDifference,
  };
}

function lineJson({ account, name, amount, reason }: ReconciliationLine): Json {
  return { account, name, amountCents: amount, reason };
}
