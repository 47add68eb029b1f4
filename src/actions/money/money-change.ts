import type { AmountNotation, ColumnMapping } from "../../ledger/model/column-mapping";
import type { DecimalField, MoneyField } from "../../ledger/money/model/money-field";

/** An answer of the officer about how a table with money is read. */
export type MoneyChange =
  | { readonly is: "table"; readonly table: number }
  | { readonly is: "column"; readonly field: MoneyField; /** Null for none. */ readonly header: string | null }
  | { readonly is: "notation"; readonly field: DecimalField; readonly notation: AmountNotation }
  | { readonly is: "dates"; readonly dates: ColumnMapping["dates"] };
