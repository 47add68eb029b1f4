import fc from "fast-check";
import { addDays } from "../../../src/rules/dates/add-days";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { cents } from "../../../src/rules/money/cents";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { splitByMonths } from "../../../src/rules/years/split-by-months";

const split = (amount: number, from: string, until: string) => splitByMonths(cents(amount), from as IsoDate, until as IsoDate);

test("a school year has five months in its first calendar year and seven in its second", () => {
  expect(split(1200, "2022-08-01", "2023-07-31")).toEqual([{ year: 2022, amount: 500 }, { year: 2023, amount: 700 }]);
});

test("a begun month counts as a month, on its first day and not on the day before", () => {
  expect(split(1200, "2022-11-30", "2023-01-31")).toEqual([{ year: 2022, amount: 800 }, { year: 2023, amount: 400 }]);
  expect(split(1200, "2022-12-01", "2023-01-31")).toEqual([{ year: 2022, amount: 600 }, { year: 2023, amount: 600 }]);
  expect(split(1200, "2022-12-31", "2023-02-01")).toEqual([{ year: 2022, amount: 400 }, { year: 2023, amount: 800 }]);
});

test("a year in between has twelve months", () => {
  expect(split(1400, "2021-12-31", "2023-01-01")).toEqual([
    { year: 2021, amount: 100 },
    { year: 2022, amount: 1200 },
    { year: 2023, amount: 100 },
  ]);
});

test("months within one year are one share", () => {
  expect(split(7, "2023-02-28", "2023-03-01")).toEqual([{ year: 2023, amount: 7 }]);
});

test("no cent is lost over any period", () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat({ max: 1500 }), fc.nat({ max: 3000 }), (amount, start, days) => {
    const from = addDays("2021-07-01" as IsoDate, start);
    expect(sumCents(splitByMonths(cents(amount), from, addDays(from, days)).map((share) => share.amount))).toBe(amount);
  }));
});

test("a performance that ends before it begins cannot be split", () => {
  expect(() => split(1, "2022-02-01", "2022-01-31")).toThrow(RangeError);
});
