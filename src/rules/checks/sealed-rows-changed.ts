import type { Book } from "../model/book";
import type { SealStatus } from "../model/seal";
import { rowFingerprint } from "../seals/row-text";
import { sealDescription } from "../seals/seal-description";
import type { SealedPart } from "../seals/sealed-columns";
import { sealedYear } from "../seals/sealed-year";
import type { Cents } from "../money/cents";
import type { RowCheck } from "./check";
import type { CheckContext } from "./check-context";

/** What a row of a sealed year is found to be: no longer what it was, or not there at the time. */
interface Change {
  readonly year: number;
  readonly why: "changed" | "added";
  readonly description: string;
  readonly was: Cents | null;
  readonly now: Cents | null;
}

/** A row of a year that was checked and is not adopted yet may change, but then somebody must check it again. */
function checkedRowChanged<Part extends SealedPart>(part: Part): RowCheck<"checked-row-changed", Part> {
  return {
    shape: "row",
    code: "checked-row-changed",
    severity: "warning",
    parts: [part],
    find(row, context, report) {
      for (const change of changesOf(part, row, context, "gecontroleerd")) {
        report({ ...change, table: part }, null);
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
      for (const { why, year, description, was, now } of changesOf(part, row, context, "vastgesteld")) {
        if (why === "changed") {
          report({ year, table: part, description, was, now }, null);
        }
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
      for (const { why, year, description, now } of changesOf(part, row, context, "vastgesteld")) {
        if (why === "added") {
          report({ year, table: part, description, now }, null);
        }
      }
    },
  };
}

function changesOf<Part extends SealedPart>(part: Part, row: Book[Part][number], { seals }: CheckContext, status: SealStatus): readonly Change[] {
  if (seals === null) {
    return [];
  }
  const known = seals.of(part, row.rowId);
  const now = "amount" in row ? row.amount : null;
  const held = known.filter((seal) => seal.status === status);
  const changed = held.length > 0 ? changedUnder(held, rowFingerprint(part, row)) : [];
  const year = sealedYear[part](row);
  const isNew = year !== null && seals.years.get(year) === status && !known.some((seal) => seal.year === year);
  return [
    ...changed.map(({ year: of, description, amount }) => ({ year: of, why: "changed" as const, description, was: amount, now })),
    ...(isNew ? [{ year, why: "added" as const, description: sealDescription(part, row), was: null, now }] : []),
  ];
}

function changedUnder<Held extends { readonly fingerprint: string }>(held: readonly Held[], fingerprint: string): readonly Held[] {
  return held.filter((seal) => seal.fingerprint !== fingerprint);
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
