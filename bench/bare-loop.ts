import type { Expenditure } from "../src/rules/model/expenditure";

/** The least that any full check must do: read every column once, and enter row id and document in one Map each. */
export function bareLoop(rows: readonly Expenditure[]): number {
  const byRowId = new Map<string, number>();
  const byDocument = new Map<string, number>();
  let filled = 0;
  rows.forEach((row, position) => {
    byRowId.set(row.rowId, position);
    byDocument.set(row.document, position);
    filled += filledCells(row);
  });
  return filled + byRowId.size + byDocument.size;
}

function filledCells(row: Expenditure): number {
  return (
    Number(row.year !== null) +
    Number(row.bookedOn !== null) +
    Number(row.invoicedOn !== null) +
    Number(row.performedFrom !== null) +
    Number(row.performedUntil !== null) +
    Number(row.amount !== null) +
    Number(row.measure !== "") +
    Number(row.kind !== "") +
    Number(row.description !== "") +
    Number(row.invoice !== "") +
    Number(row.counterparty !== "") +
    Number(row.evidence !== "") +
    Number(row.group !== "") +
    Number(row.refersTo !== "") +
    Number(row.importId !== "") +
    Number(row.ledgerYear !== null) +
    Number(row.costType !== "") +
    Number(row.subsidy !== "") +
    Number(row.recoverableVat !== null) +
    Number(row.otherFunding !== null) +
    Number(row.fundedBy !== "") +
    Number(row.hours !== null) +
    Number(row.rate !== null) +
    Number(row.account !== "") +
    Number(row.taakveld !== "") +
    Number(row.categorie !== "") +
    Number(row.correctsYear !== null) +
    row.unreadable.length
  );
}
