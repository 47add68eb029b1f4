import { budgetPace } from "../../../src/rules/commitment/budget-pace";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { row, viewOf } from "../years/view-of";

const view = viewOf({
  measures: [row("measures", { name: "Zomerschool", purpose: "P1" }), row("measures", { name: "Thuiszitters", purpose: "P5" })],
  budgets: [
    row("budgets", { measure: "Thuiszitters", year: 2023, amount: 7_300_00 }),
    row("budgets", { measure: "zomerschool", year: 2023, amount: 30_000_00 }),
    row("budgets", { measure: "Zomerschool", year: 2023, amount: 6_500_00 }),
    row("budgets", { measure: "Zomerschool", year: 2024, amount: 36_600_00 }),
    row("budgets", { measure: "Zomerschool", year: 2023 }),
    row("budgets", { measure: "Thuiszitters", year: 2024 }),
    row("budgets", { measure: "ONBEKEND", year: 2023, amount: 10_00 }),
  ],
  expenditures: [
    row("expenditures", { measure: "Zomerschool", year: 2023, amount: 12_000_00 }),
    row("expenditures", { measure: "Zomerschool", year: 2024, amount: 3_00 }),
    row("expenditures", { measure: "Onbekend", year: 2023, amount: 4_00 }),
    row("expenditures", { measure: "Taalklas", year: 2023, amount: 5_00 }),
    row("expenditures", { measure: "Aula", year: 2023, amount: 6_00 }),
  ],
});
const pace = (year: number, today: string) => budgetPace(view, year, today as IsoDate);

test("after 73 of 365 days a fifth of the budget is expected: the summer school runs ahead, the absent pupils behind", () => {
  expect(pace(2023, "2023-03-14")).toEqual([
    {
      measure: "Zomerschool",
      year: 2023,
      budget: 36_500_00,
      spent: 12_000_00,
      spentShare: "32.9",
      daysElapsed: 73,
      daysOfYear: 365,
      expected: 7_300_00,
      ahead: 4_700_00,
    },
    {
      measure: "Thuiszitters",
      year: 2023,
      budget: 7_300_00,
      spent: 0,
      spentShare: "0",
      daysElapsed: 73,
      daysOfYear: 365,
      expected: 1_460_00,
      ahead: -1_460_00,
    },
    expect.objectContaining({ measure: "Aula", budget: 0, spent: 6_00 }),
    expect.objectContaining({ measure: "ONBEKEND", budget: 10_00, spent: 4_00, spentShare: "40" }),
    expect.objectContaining({ measure: "Taalklas", budget: 0, spent: 5_00, spentShare: null, expected: 0, ahead: 5_00 }),
  ]);
});

test("a leap year has 366 days", () => {
  expect(pace(2024, "2024-03-01")).toMatchObject([{ daysElapsed: 61, daysOfYear: 366, expected: 6_100_00, ahead: 3_00 - 6_100_00 }]);
});

test.each([
  ["2022-12-31", 0, 0],
  ["2023-01-01", 1, 100_00],
  ["2023-12-31", 365, 36_500_00],
  ["2024-01-01", 365, 36_500_00],
])("seen on %s, %d days of 2023 have gone by", (today, daysElapsed, expected) => {
  expect(pace(2023, today)[0]).toMatchObject({ measure: "Zomerschool", daysElapsed, expected });
});

test("a year without budget and spending has no line", () => {
  expect(pace(2025, "2025-06-01")).toEqual([]);
});
