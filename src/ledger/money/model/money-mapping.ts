import type { AmountNotation, ColumnMapping } from "../../model/column-mapping";
import type { DecimalField, MoneyField } from "./money-field";

/** Which column of a table with money holds what, and how its values are to be read. */
export interface MoneyMapping {
  /** Header of the column per field; a field that the table does not have is absent. */
  readonly columns: Readonly<Partial<Record<MoneyField, string>>>;
  /** Decimal sign per column; absent while it cannot be known and was not answered. */
  readonly notation: Readonly<Partial<Record<DecimalField, AmountNotation>>>;
  readonly dates: ColumnMapping["dates"];
}

/** A bare "1.234" stands in the column and no other value of it tells which reading is right. `shown` is such a value. */
export interface NotationQuestion {
  readonly is: "notation";
  readonly field: DecimalField;
  readonly column: string;
  readonly shown: string;
}

/** What must be answered before the rows can be read. */
export type MoneyQuestion =
  | NotationQuestion
  /** The table has no column for what every row needs. */
  | { readonly is: "field-missing"; readonly field: "receivedOn" | "amount" | "municipality" };
