import type { CellValue } from "../model/cell-value";
import type { CellError } from "../model/cell-value";
import { shown } from "./coerce";

type Plain = Exclude<CellValue, CellError>;

const rank = (value: Plain): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

function emptyLike(value: Plain): Plain {
  return typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
}

/** Order of two values as Excel has it: numbers before text before booleans, text without case, empty as the other's nothing. */
export function compare(left: Plain, right: Plain): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a === "number" && typeof b === "number") {
    return shown(a) - shown(b);
  }
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return rank(a) === rank(b) ? Number(a) - Number(b) : rank(a) - rank(b);
}
