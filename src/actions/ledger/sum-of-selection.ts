import type { LineSum } from "../../ledger/model/import-plan";
import type { DimensionValue } from "../../ledger/model/ledger-survey";
import { sumCents } from "../../rules/money/sum-cents";

/** Returns what is booked on the chosen codes of one dimension. */
export function sumOfSelection(values: readonly DimensionValue[], chosen: ReadonlySet<string>): LineSum {
  const taken = values.filter(({ code }) => chosen.has(code));
  return { lines: taken.reduce((lines, value) => lines + value.lines, 0), cents: sumCents(taken.map(({ cents }) => cents)) };
}
