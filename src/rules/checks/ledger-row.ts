import { moneySourceOf } from "../balance/money-source-of";
import type { BookView } from "../model/book-view";
import type { LedgerRole, MoneySource } from "../model/ledger-figure";
import type { RowPlace } from "./check";

/** Returns the first ledger figure of a year in a role, and of a source of money where one is named, as the place of a finding; null without one. */
export function ledgerRow({ book }: Pick<BookView, "book">, year: number, role: LedgerRole, source?: MoneySource): RowPlace | null {
  const row = book.ledger.findIndex(
    (figure) =>
      figure.year === year &&
      figure.role.toLowerCase() === role &&
      (source === undefined || moneySourceOf(figure.source) === source),
  );
  return row === -1 ? null : { part: "ledger", row, column: "amount" };
}
