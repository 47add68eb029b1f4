import fc from "fast-check";
import { cents } from "../../../src/rules/money/cents";
import { centsFromNumber } from "../../../src/rules/money/cents-from-number";
import { decimalText } from "../../../src/rules/money/decimal-text";
import { eurosFromCents } from "../../../src/rules/money/euros-from-cents";
import { splitCents } from "../../../src/rules/money/split-cents";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { wholeEuros } from "../../../src/rules/money/whole-euros";

const aCell = fc.integer({ min: -1e13, max: 1e13 }).map(cents);

describe("a cell's number becomes cents at the border", () => {
  test.each([
    [503_997.35, 50_399_735],
    [0.1 + 0.2, 30],
    [1000.1 - 1000, 10],
    [1.1 * 3, 330],
    [-0.005 - 0.005, -1],
    [-0, 0],
    [99_999_999_999.99, 9_999_999_999_999],
    [100_000_000_000, 10_000_000_000_000],
  ])("%d is %d cents", (euros, expected) => {
    expect(centsFromNumber(euros)).toEqual({ is: "cents", cents: expected });
  });

  test.each([1.005, 0.001, 12.345, -0.0001, 1e-7, 12_345_678_901.234_6, 100.000_1])("%d has more than two decimals", (euros) => {
    expect(centsFromNumber(euros)).toEqual({ is: "decimals" });
  });

  test.each([100_000_000_000.01, 1e15, -1e300, Infinity, NaN])("%d is out of range", (euros) => {
    expect(centsFromNumber(euros)).toEqual({ is: "range" });
  });

  test("cents survive the way through a cell and back", () => {
    fc.assert(fc.property(aCell, (amount) => {
      expect(centsFromNumber(eurosFromCents(amount))).toEqual({ is: "cents", cents: amount });
    }));
  });
});

describe("an amount is split without losing a cent", () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [1, [1, 2], [0, 1]],
    [5, [0, 1, 0], [0, 5, 0]],
    [100_00, [184, 181], [5041, 4959]],
    [0, [3, 4], [0, 0]],
    [2, [1, 1, 1, 1, 1], [1, 1, 0, 0, 0]],
    [3, [1, 2, 3, 4], [0, 1, 1, 1]],
    [3, [4, 3, 2, 1], [1, 1, 1, 0]],
  ])("%d cents over %j gives %j", (amount, weights, parts) => {
    expect(splitCents(cents(amount), weights)).toEqual(parts);
  });

  test("the parts add up to the whole and none is a cent or more off its share", () => {
    const weights = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 40 }).filter((all) => all.some((one) => one > 0));
    fc.assert(fc.property(aCell, weights, (amount, all) => {
      const parts = splitCents(amount, all);
      const total = all.reduce((sum, one) => sum + one, 0);
      expect(sumCents(parts)).toBe(amount);
      parts.forEach((part, index) => {
        const share = BigInt(amount) * BigInt(all[index] ?? 0);
        const off = BigInt(part) * BigInt(total) - share;
        expect(off < BigInt(total) && off > -BigInt(total)).toBe(true);
      });
    }));
  });

  test.each([[[]], [[0, 0]]])("weights %j give nothing to go by", (weights) => {
    expect(() => splitCents(cents(1), weights)).toThrow(new RangeError("An amount cannot be split over weights that are all zero."));
  });

  test.each([[[-1, 2], "-1"], [[0.5], "0.5"], [[NaN], "NaN"]] as const)("weights %j are refused", (weights, named) => {
    expect(() => splitCents(cents(1), weights)).toThrow(new RangeError(`Not a weight: ${named}`));
  });
});

describe("whole euros, as SiSa asks for them", () => {
  test.each([
    [49, 0], [50, 1], [149, 1], [150, 2], [-49, 0], [-50, -1], [-149, -1], [-150, -2], [50_399_735, 503_997], [0, 0],
  ])("%d cents is %d euros", (amount, euros) => {
    expect(wholeEuros(cents(amount))).toBe(euros);
  });
});

test.each([[0, "0.00"], [5, "0.05"], [-5, "-0.05"], [50_399_735, "503997.35"], [-100, "-1.00"]])("%d cents is written %s", (amount, text) => {
  expect(decimalText(cents(amount))).toBe(text);
});

test("a sum that can no longer be exact is refused instead of being wrong", () => {
  expect(() => sumCents([cents(Number.MAX_SAFE_INTEGER), cents(1)])).toThrow(RangeError);
});

test("half a cent is no amount of cents", () => {
  expect(() => cents(0.5)).toThrow(new RangeError("Not a whole number of cents: 0.5"));
});
