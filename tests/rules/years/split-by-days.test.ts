import fc from "fast-check";
import { addDays } from "../../../src/rules/dates/add-days";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { cents } from "../../../src/rules/money/cents";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { splitByDays } from "../../../src/rules/years/split-by-days";

const split = (amount: number, from: string, until: string) => splitByDays(cents(amount), from as IsoDate, until as IsoDate);

test("a school year has 153 days in its first calendar year and 212 in its second", () => {
  expect(split(36_500, "2022-08-01", "2023-07-31")).toEqual([{ year: 2022, amount: 15_300 }, { year: 2023, amount: 21_200 }]);
});

test("29 February counts", () => {
  expect(split(36_600, "2023-08-01", "2024-07-31")).toEqual([{ year: 2023, amount: 15_300 }, { year: 2024, amount: 21_300 }]);
});

test("one day is one year", () => {
  expect(split(5, "2022-12-31", "2022-12-31")).toEqual([{ year: 2022, amount: 5 }]);
  expect(split(5, "2022-12-31", "2023-01-01")).toEqual([{ year: 2022, amount: 3 }, { year: 2023, amount: 2 }]);
});

test("no cent is lost over any period", () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat({ max: 3000 }), (amount, days) => {
    const from = "2021-07-01" as IsoDate;
    expect(sumCents(splitByDays(cents(amount), from, addDays(from, days)).map((share) => share.amount))).toBe(amount);
  }));
});

test("a performance that ends before it begins cannot be split", () => {
  expect(() => split(1, "2022-02-01", "2022-01-31")).toThrow(new RangeError("A performance cannot run from 2022-02-01 until 2022-01-31."));
});
