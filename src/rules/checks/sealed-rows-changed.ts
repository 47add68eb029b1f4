import type { Book } from "../model/book";
import type { SealStatus } from "../model/seal";
import { rowFingerprint } from "../seals/row-text";
import { sealDescription } from "../seals/seal-description";
import type { SealedPart } from "../seals/sealed-columns";
import { sealedYear } from "../seals/sealed-year";
import type { Cents } from "../money/cents";
import type { RowCheck } from "./check";
import type { CheckContext } from "./check-context";

/** A row that a year was sealed with and that is no longer what it was. */
interface Changed {
  readonly year: number;
  readonly description: string;
  readonly was: Cents | null;
  readonly now: Cents | null;
}

/** A row that was not there when its year was sealed. */
type Added = Omit<Changed, "was">;

/** A row of a year that was checked and is not adopted yet may change, but then somebody must check it again. */
function checkedRowChanged<Part extends SealedPart>(part: Part): RowCheck<"checked-row-changed", Part> {
  return {
    shape: "row",
    code: "checked-row-changed",
    severity: "warning",
    parts: [part],
    find(row, context, report) {
      for (const changed of changedIn(part, row, context, "gecontroleerd")) {
        report({ ...changed, why: "changed", table: part }, null);
      }
      const added = addedTo(part, row, context, "gecontroleerd");
      if (added !== null) {
        report({ ...added, why: "added", was: null, table: part }, null);
      }
    },
  };
}

/** A row of an adopted year does not change: a correction is made in the open year. */
function sealedRowChanged<Part extends SealedPart>(part: Part): RowCheck<"sealed-row-changed", Part> {
  return {
    shape: "row",
    code: "sealed-row-changed",
    severity: "error",
    parts: [part],
    find(row, context, report) {
      for (const changed of changedIn(part, row, context, "vastgesteld")) {
        report({ ...changed, table: part }, null);
      }
    },
  };
}

/** An adopted year gets no new rows. */
function sealedRowAdded<Part extends SealedPart>(part: Part): RowCheck<"sealed-row-added", Part> {
  return {
    shape: "row",
    code: "sealed-row-added",
    severity: "error",
    parts: [part],
    find(row, context, report) {
      const added = addedTo(part, row, context, "vastgesteld");
      if (added !== null) {
        report({ ...added, table: part }, null);
      }
    },
  };
}

/** A fingerprint is only made for a row that is held under a seal of this status. */
function changedIn<Part extends SealedPart>(part: Part, row: Book[Part][number], { seals }: CheckContext, status: SealStatus): readonly Changed[] {
  const held = seals === null ? [] : seals.of(part, row.rowId).filter((seal) => seal.status === status);
  if (held.length === 0) {
    return [];
  }
  const fingerprint = rowFingerprint(part, row);
  return held.filter((seal) => seal.fingerprint !== fingerprint).map(({ year, description, amount }) => ({ year, description, was: amount, now: amountOf(row) }));
}

function addedTo<Part extends SealedPart>(part: Part, row: Book[Part][number], { seals }: CheckContext, status: SealStatus): Added | null {
  const year = seals === null ? null : sealedYear[part](row);
  if (seals === null || year === null || seals.years.get(year) !== status) {
    return null;
  }
  const isKnown = seals.of(part, row.rowId).some((seal) => seal.year === year);
  return isKnown ? null : { year, description: sealDescription(part, row), now: amountOf(row) };
}

function amountOf(row: Book[SealedPart][number]): Cents | null {
  return "amount" in row ? row.amount : null;
}

/** The checks of every table whose rows make up the account of a year. */
export const checkedRowsChanged = [
  checkedRowChanged("receipts"),
  checkedRowChanged("repayments"),
  checkedRowChanged("measures"),
  checkedRowChanged("expenditures"),
  checkedRowChanged("transfers"),
  checkedRowChanged("ledger"),
] as const;

/** The same for adopted years: rows that are no longer what they were. */
export const sealedRowsChanged = [
  sealedRowChanged("receipts"),
  sealedRowChanged("repayments"),
  sealedRowChanged("measures"),
  sealedRowChanged("expenditures"),
  sealedRowChanged("transfers"),
  sealedRowChanged("ledger"),
] as const;

/** The same for adopted years: rows that were not there. A measure has no year of its own. */
export const sealedRowsAdded = [
  sealedRowAdded("receipts"),
  sealedRowAdded("repayments"),
  sealedRowAdded("expenditures"),
  sealedRowAdded("transfers"),
  sealedRowAdded("ledger"),
] as const;
