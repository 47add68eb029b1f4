import fc from "fast-check";
import { addDays } from "../../../src/rules/dates/add-days";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { cents } from "../../../src/rules/money/cents";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { keepReportedYears } from "../../../src/rules/years/keep-reported-years";
import { proposeYears, type SplitMethod } from "../../../src/rules/years/propose-years";
import { splitByHand } from "../../../src/rules/years/split-by-hand";

const propose = (amount: number, from: string, until: string, method: SplitMethod, reported: number[], open: number) =>
  proposeYears(cents(amount), from as IsoDate, until as IsoDate, method, new Set(reported), open);

test("while no year is reported, a school year counts in both of its calendar years", () => {
  expect(propose(36_500, "2022-08-01", "2023-07-31", "days", [], 2021)).toEqual([
    { year: 2022, amount: 15_300, correctsYear: null },
    { year: 2023, amount: 21_200, correctsYear: null },
  ]);
  expect(propose(36_500, "2022-08-01", "2023-07-31", "months", [], 2021)).toEqual([
    { year: 2022, amount: 15_208, correctsYear: null },
    { year: 2023, amount: 21_292, correctsYear: null },
  ]);
});

test("once 2022 is reported, its share becomes a correction in 2023 and never changes 2022", () => {
  expect(propose(36_500, "2022-08-01", "2023-07-31", "days", [2021, 2022], 2023)).toEqual([
    { year: 2023, amount: 15_300, correctsYear: 2022 },
    { year: 2023, amount: 21_200, correctsYear: null },
  ]);
});

test("a cost of two reported years corrects each of them apart, in the open year", () => {
  expect(propose(200, "2021-12-31", "2022-01-01", "days", [2021, 2022], 2023)).toEqual([
    { year: 2023, amount: 100, correctsYear: 2021 },
    { year: 2023, amount: 100, correctsYear: 2022 },
  ]);
});

test("a share of no cent needs no row, but a cost of nothing keeps one", () => {
  expect(propose(1, "2022-12-31", "2023-01-01", "days", [], 2021)).toEqual([{ year: 2022, amount: 1, correctsYear: null }]);
  expect(propose(0, "2022-12-31", "2023-01-01", "days", [], 2021)).toEqual([{ year: 2022, amount: 0, correctsYear: null }]);
});

test("amounts that the officer gave by hand stay out of a reported year as well", () => {
  const split = splitByHand(cents(1000), [{ year: 2022, amount: cents(400) }, { year: 2023, amount: cents(600) }]);
  expect(split.ok && keepReportedYears(split.shares, new Set([2022]), 2024)).toEqual([
    { year: 2024, amount: 400, correctsYear: 2022 },
    { year: 2023, amount: 600, correctsYear: null },
  ]);
});

test("whatever is split, no cent is lost and nothing stands in a reported year", () => {
  const years = fc.uniqueArray(fc.integer({ min: 2021, max: 2026 }));
  const cost = fc.record({ amount: fc.integer({ min: -1e10, max: 1e10 }), start: fc.nat({ max: 1500 }), days: fc.nat({ max: 1200 }) });
  fc.assert(fc.property(cost, years, fc.constantFrom<SplitMethod>("days", "months"), ({ amount, start, days }, reported, method) => {
    const from = addDays("2021-07-01" as IsoDate, start);
    const proposal = propose(amount, from, addDays(from, days), method, reported, 2027);
    expect(sumCents(proposal.map((share) => share.amount))).toBe(amount);
    expect(proposal.filter(({ year }) => reported.includes(year))).toEqual([]);
    expect(proposal.filter(({ year, correctsYear }) => correctsYear !== null && (year !== 2027 || !reported.includes(correctsYear)))).toEqual([]);
  }));
});
