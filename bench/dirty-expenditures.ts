import type { IsoDate } from "../src/rules/dates/iso-date";
import type { Expenditure } from "../src/rules/model/expenditure";
import { cents } from "../src/rules/money/cents";
import { manyExpenditures } from "./many-expenditures";

/** The ways in which a row is wrong in turn; each is one finding of the checks that the peers make too. */
const mistakes: readonly Partial<Expenditure>[] = [
  { amount: null },
  { bookedOn: null, performedFrom: null, performedUntil: null },
  { performedFrom: "2022-03-04" as IsoDate, performedUntil: "2022-02-04" as IsoDate, year: 2022 },
  { year: null },
  { measure: "" },
  { measure: "Zomerscool" },
  { kind: "anders" },
  { amount: cents(-12_345) },
  { performedFrom: "2025-08-01" as IsoDate, performedUntil: "2025-08-01" as IsoDate, year: 2025 },
];

/** Returns rows of spending of which one in fifty is wrong. */
export function dirtyExpenditures(count: number): Expenditure[] {
  return manyExpenditures(count).map((row, index) => (index % 50 === 0 ? { ...row, ...mistakes[(index / 50) % mistakes.length] } : row));
}
