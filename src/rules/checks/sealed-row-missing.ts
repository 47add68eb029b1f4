import type { BookRow } from "../model/book-row";
import type { BookView } from "../model/book-view";
import { isBlankRow } from "../model/is-blank-row";
import type { SealStatus } from "../model/seal";
import type { KnownSeal } from "../seals/seal-index";
import { sealedParts } from "../seals/sealed-columns";
import type { BookCheck, RowPlace } from "./check";

/** A row of an adopted year stays in the book: what was wrong in it is corrected in the open year. */
export const sealedRowMissing: BookCheck<"sealed-row-missing"> = {
  shape: "book",
  code: "sealed-row-missing",
  severity: "error",
  find(view, report) {
    for (const { year, part, description, amount } of missingUnder(view, "vastgesteld")) {
      report({ year, table: part, description, was: amount }, yearPlace(view, year));
    }
  },
};

/** A row that was checked and is gone: the check no longer covers the year. */
export const checkedRowMissing: BookCheck<"checked-row-changed"> = {
  shape: "book",
  code: "checked-row-changed",
  severity: "warning",
  find(view, report) {
    for (const { year, part, description, amount } of missingUnder(view, "gecontroleerd")) {
      report({ year, why: "missing", table: part, description, was: amount, now: null }, yearPlace(view, year));
    }
  },
};

function missingUnder({ seals, book, hasSpending }: BookView, status: SealStatus): readonly KnownSeal[] {
  const ofStatus = seals?.all.filter((seal) => seal.status === status) ?? [];
  if (ofStatus.length === 0) {
    return [];
  }
  const ids = new Map(sealedParts.map((part) => [part, new Set(part === "expenditures" ? [] : idsOf(book[part]))]));
  return ofStatus.filter(({ part, sealedId }) => !(part === "expenditures" ? hasSpending(sealedId) : (ids.get(part)?.has(sealedId.toLowerCase()) ?? false)));
}

function idsOf(rows: readonly BookRow[]): readonly string[] {
  return rows.filter((row) => !isBlankRow(row)).map(({ rowId }) => rowId.toLowerCase());
}

function yearPlace({ book }: BookView, year: number): RowPlace | null {
  const row = book.years.findIndex((record) => record.year === year);
  return row < 0 ? null : { part: "years", row, column: "seal" };
}
