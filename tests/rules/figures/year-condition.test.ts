import { meetsYear, type YearCondition } from "../../../src/rules/figures/year-condition";

const years = [null, 2020, 2021, 2022, 2023] as const;

test.each<[what: string, condition: YearCondition | undefined, met: readonly (number | null)[]]>([
  ["without a condition meets every year, and none too", undefined, years],
  ["of a year meets that year", 2021, [2021]],
  ["of rows without a year meets these", null, [null]],
  ["of a range begins after its first year and ends before its last", { after: 2020, before: 2023 }, [2021, 2022]],
  ["of a range from the beginning has every year before its last, and no row without one", { after: null, before: 2022 }, [2020, 2021]],
  ["of a range with no year between has none", { after: 2021, before: 2022 }, []],
])("a figure %s", (_, condition, met) => {
  expect(years.filter((year) => meetsYear(condition, year))).toEqual(met);
});
