import type { YearPolicy } from "../../../src/rules/model/subsidy";
import { attributeSubsidy } from "../../../src/rules/subsidies/attribute-subsidy";
import { yearPolicyOf } from "../../../src/rules/subsidies/year-policy-of";
import { row } from "../years/view-of";

const schoolYear = {
  reference: "SUB-22-14",
  decidedOn: "2022-06-20",
  activityFrom: "2022-08-01",
  activityUntil: "2023-07-31",
  granted: 36_500_00,
  advanced: 36_500_00,
};
const attribute = (cells: Readonly<Record<string, string | number | null>>, policy: YearPolicy, reported: number[] = [], open = 2021) =>
  attributeSubsidy(row("subsidies", { ...schoolYear, ...cells }), policy, new Set(reported), open);

test("by performance, a school year falls in two calendar years by its days, though all of it was paid in advance", () => {
  expect(attribute({}, "prestatie")).toEqual({
    ok: true,
    shares: [{ year: 2022, amount: 15_300_00, correctsYear: null }, { year: 2023, amount: 21_200_00, correctsYear: null }],
  });
});

test("an activity of one day falls in its year", () => {
  expect(attribute({ activityFrom: "2022-12-31", activityUntil: "2022-12-31" }, "prestatie")).toMatchObject({ ok: true, shares: [{ year: 2022, amount: 36_500_00 }] });
});

test("by granting, all of it falls in the year of the decision", () => {
  expect(attribute({}, "verlening")).toEqual({ ok: true, shares: [{ year: 2022, amount: 36_500_00, correctsYear: null }] });
  expect(attribute({ decidedOn: "2023-01-01" }, "verlening")).toMatchObject({ shares: [{ year: 2023 }] });
});

test("the share of a reported year becomes a correction in the open year", () => {
  expect(attribute({}, "prestatie", [2022], 2023)).toMatchObject({
    shares: [{ year: 2023, amount: 15_300_00, correctsYear: 2022 }, { year: 2023, amount: 21_200_00, correctsYear: null }],
  });
  expect(attribute({}, "verlening", [2022], 2023)).toMatchObject({ shares: [{ year: 2023, amount: 36_500_00, correctsYear: 2022 }] });
});

test.each([
  [{ granted: null }, "prestatie", "granted-missing"],
  [{ activityFrom: null }, "prestatie", "activity-missing"],
  [{ activityUntil: null }, "prestatie", "activity-missing"],
  [{ activityFrom: "2023-08-01" }, "prestatie", "activity-dates-reversed"],
  [{ decidedOn: null }, "verlening", "decision-date-missing"],
] as const)("%p under the policy %p cannot be attributed: %p", (cells, policy, why) => {
  expect(attribute(cells, policy)).toEqual({ ok: false, why });
});

test("a policy only asks for the dates it looks at", () => {
  expect(attribute({ decidedOn: null }, "prestatie").ok).toBe(true);
  expect(attribute({ activityFrom: null, activityUntil: null }, "verlening").ok).toBe(true);
});

test.each([["", "prestatie"], ["Verlening", "verlening"], ["prestatie", "prestatie"], ["vaststelling", null]])("the policy written as %p is %p", (yearPolicy, policy) => {
  expect(yearPolicyOf(row("subsidies", { yearPolicy }))).toBe(policy);
});
