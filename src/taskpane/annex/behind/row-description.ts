import { formatDate } from "../../../messages/format/format-date";
import type { IsoDate } from "../../../rules/dates/iso-date";
import type { BehindRow } from "../../../rules/figures/behind-row";
import type { Book } from "../../../rules/model/book";

/** What a row says of itself, in the officer's own words. */
export interface RowDescription {
  /** Empty where the row says nothing by which it could be known. */
  readonly title: string;
  readonly details: readonly string[];
}

const nothing: RowDescription = { title: "", details: [] };

/** Returns by what an officer knows the row behind a figure. */
export function rowDescription(book: Book, { part, row }: Pick<BehindRow, "part" | "row">): RowDescription {
  switch (part) {
    case "expenditures":
      return from(book.expenditures[row], ({ description, document, invoice, bookedOn, measure }) => [firstOf(description, document, invoice), shown(bookedOn), measure]);
    case "allocations":
      return from(book.allocations[row], ({ reference, note, decidedOn }) => [firstOf(reference, note), shown(decidedOn)]);
    case "receipts":
      return from(book.receipts[row], ({ document, note, receivedOn }) => [firstOf(document, note), shown(receivedOn)]);
    case "repayments":
      return from(book.repayments[row], ({ document, note, repaidOn }) => [firstOf(document, note), shown(repaidOn)]);
    case "transfers":
      return from(book.transfers[row], ({ municipality, document, transferredOn }) => [firstOf(municipality, document), shown(transferredOn)]);
    case "subsidies":
      return from(book.subsidies[row], ({ reference, recipient }) => [firstOf(reference, recipient), reference === "" ? "" : recipient]);
    case "openings":
      return from(book.openings[row], ({ source, year }) => [source, String(year ?? "")]);
    case "reported":
      return from(book.reported[row], ({ indicator, year, municipality }) => [indicator, String(year ?? ""), municipality]);
    case "ledger":
      return from(book.ledger[row], ({ name, account, reason }) => [firstOf(name, account), name === "" ? "" : account, reason]);
    case "budgets":
      return from(book.budgets[row], ({ measure, year }) => [measure, String(year ?? "")]);
    default:
      return nothing;
  }
}

function from<Row>(row: Row | undefined, words: (row: Row) => readonly string[]): RowDescription {
  if (row === undefined) {
    return nothing;
  }
  const [title = "", ...details] = words(row);
  return { title, details };
}

function firstOf(...texts: readonly string[]): string {
  return texts.map((text) => text.trim()).find((text) => text !== "") ?? "";
}

function shown(date: IsoDate | null): string {
  return date === null ? "" : formatDate(date);
}
