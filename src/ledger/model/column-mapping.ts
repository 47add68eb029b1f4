import type { LedgerField } from "./ledger-field";

/** How amounts of one column are written where that cannot be seen from each by itself: "1.234" is 1234 or 1,234. */
export type AmountNotation = "comma" | "point";

/** Which column holds what, and how its values are to be read. Kept per source in tblKoppeling. */
export interface ColumnMapping {
  /** Header of the column per field; a field that the source does not have is absent. Either `amount`, or `debit` and/or `credit`. */
  readonly columns: Readonly<Partial<Record<LedgerField, string>>>;
  /** Decimal sign; null while it cannot be known and was not asked. */
  readonly notation: AmountNotation | null;
  /** Order of day and month where dates could be either ("03-04-2022"); Dutch unless said otherwise. */
  readonly dates: "day-first" | "month-first";
  /** Whether costs are negative in this source. */
  readonly reversed: boolean;
  /** The financial year where no column and no date says it; null for none. */
  readonly fiscalYear: number | null;
}
