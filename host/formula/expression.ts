import type { CellError } from "../model/cell-value";

/** One corner of a reference; `fixed` parts carry a "$" and do not shift. */
export interface Corner {
  readonly row: number;
  readonly rowFixed: boolean;
  readonly column: number;
  readonly columnFixed: boolean;
}

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A formula after reading. A reference without a sheet stands on the formula's own sheet. */
export type Expression =
  | { readonly is: "constant"; readonly value: number | string | boolean | CellError }
  | { readonly is: "missing" }
  | { readonly is: "reference"; readonly sheet: string | null; readonly from: Corner; readonly to: Corner }
  | { readonly is: "unary"; readonly operator: "+" | "-" | "%"; readonly operand: Expression }
  | { readonly is: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly is: "call"; readonly name: string; readonly inputs: readonly Expression[] };
