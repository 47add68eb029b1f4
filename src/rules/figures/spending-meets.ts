import { moneySourceOf } from "../balance/money-source-of";
import { breakdownNames } from "../breakdown/breakdown-names";
import { isOutsideIndicators } from "../indicators/spending-outside-indicators";
import { takenIn } from "../indicators/taken-in";
import { indicatorsOf } from "../law/indicators-of";
import type { BookContext } from "../model/book-view";
import type { Expenditure } from "../model/expenditure";
import type { SpendingCondition } from "./figure-source";
import { schoolYearOf } from "../breakdown/school-year-of";
import type { SpendingCellKey } from "./spending-cell-key";
import { meetsYear } from "./year-condition";

type Test = (key: SpendingCellKey, row: Expenditure) => boolean;

/** Returns the test whether a row of spending, with the key under which it counts, meets a condition. */
export function spendingMeets(context: BookContext, where: SpendingCondition): Test {
  const tests = [...yearTests(where), ...nameTests(context, where), ...indicatorTests(context, where)];
  return (key, row) => tests.every((test) => test(key, row));
}

function yearTests({ year, inAnotherYearThan, ledgerYear, ledgerYearOtherThan, correctsYear, schoolYear }: SpendingCondition): readonly Test[] {
  return [
    ...given(year, (wanted): Test => (key) => meetsYear(wanted, key.year)),
    ...given(inAnotherYearThan, (other): Test => (key) => key.year !== null && key.year !== other),
    ...given(ledgerYear, (wanted): Test => (key) => key.ledgerYear === wanted),
    ...given(ledgerYearOtherThan, (other): Test => (key) => (key.ledgerYear ?? other) !== other),
    ...given(correctsYear, (wanted): Test => (key) => key.correctsYear === wanted),
    ...given(schoolYear, (wanted): Test => (_, row) => schoolYearOf(row) === wanted),
  ];
}

function nameTests(context: BookContext, { fundedBy, under }: SpendingCondition): readonly Test[] {
  return [
    ...given(fundedBy, (source): Test => (key) => moneySourceOf(key.fundedBy) === source),
    ...given(under, ({ by, name }): Test => {
      const sought = name.toLowerCase();
      return (key) => breakdownNames(context, by, key).some((one) => one.toLowerCase() === sought);
    }),
  ];
}

function indicatorTests({ scheme }: BookContext, { takenIn: wanted, outsideIndicatorsOf }: SpendingCondition): readonly Test[] {
  return [
    ...given(wanted, ({ year, source }): Test => {
      const indicators = indicatorsOf(scheme, year);
      return (key) => takenIn(source, indicators, year, key);
    }),
    ...given(outsideIndicatorsOf, (year): Test => {
      const isOutside = isOutsideIndicators(indicatorsOf(scheme, year), year);
      return (key) => isOutside(key);
    }),
  ];
}

function given<Wanted>(wanted: Wanted | undefined, test: (wanted: Wanted) => Test): readonly Test[] {
  return wanted === undefined ? [] : [test(wanted)];
}
