import { centsFromNumber } from "../../rules/money/cents-from-number";
import type { CellValue } from "./raw-cell";

/** Returns the sum in cents of cells that hold amounts; an empty cell counts as none, and null means that one of them is no amount. */
export function sumAmounts(values: readonly CellValue[]): number | null {
  let total = 0;
  for (const value of values) {
    const amount = value === "" ? 0 : centsOf(value);
    if (amount === null) {
      return null;
    }
    total += amount;
  }
  return total;
}

function centsOf(value: CellValue): number | null {
  const read = typeof value === "number" ? centsFromNumber(value) : null;
  return read?.is === "cents" ? read.cents : null;
}
