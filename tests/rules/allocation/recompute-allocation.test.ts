import { recomputeAllocation } from "../../../src/rules/allocation/recompute-allocation";
import type { AllocationRates } from "../../../src/rules/model/scheme";
import { d14 } from "../books/d14";

const rates = d14().allocationRates as AllocationRates;

test.each([
  ["a thousand pupils and no score", 1000, null, 11_811_000],
  ["a thousand pupils and a score of nought", 1000, "0", 11_811_000],
  ["a negative score", 1000, "-250.75", 11_811_000],
  ["a score of a hundred", 1000, "100", 12_037_400],
  ["a score with decimals, to the cent", 1, "1234.56", 11_811 + 2_795_044],
  ["a score of a hundredth", 0, "0.01", 23],
  ["a score whose part stays below half a cent", 0, "0.0002", 0],
])("%s", (_, pupils, score, expected) => {
  expect(recomputeAllocation(rates, pupils, score)).toBe(expected);
});

test("half a cent goes up, just below goes down, and only at the end", () => {
  const halves = { ...rates, perScoreUnit: 1 } as AllocationRates;
  expect(recomputeAllocation(halves, 0, "0.5")).toBe(1);
  expect(recomputeAllocation(halves, 0, "0.499999999999999")).toBe(0);
  expect(recomputeAllocation(halves, 1, "0.5")).toBe(11_812);
});

test.each([[-1, null], [1.5, null], [NaN, null], [1, "veel"], [1, "1,5"], [1, ""], [9_007_199_254_740_991, null]] as const)(
  "%p pupils with score %p cannot be computed",
  (pupils, score) => {
    expect(recomputeAllocation(rates, pupils, score)).toBeNull();
  },
);
