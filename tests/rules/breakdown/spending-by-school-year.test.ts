import { schoolYearOf } from "../../../src/rules/breakdown/school-year-of";
import { spendingBySchoolYear } from "../../../src/rules/breakdown/spending-by-school-year";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { spending } from "../indicators/annex-book";

const cost = (amount: number, performedFrom: string | null, bookedOn: string | null = null, year: number | null = 2022) =>
  spending(year, "Zomerschool", amount, { performedFrom: performedFrom as IsoDate | null, bookedOn: bookedOn as IsoDate | null });

test("a school year begins on 1 August; without a performance the day of booking decides", () => {
  expect([cost(1, "2022-07-31"), cost(1, "2022-08-01"), cost(1, "2022-12-31"), cost(1, "2022-01-01"), cost(1, null, "2022-08-01"), cost(1, "2022-07-31", "2022-09-01"), cost(1, null)].map(schoolYearOf)).toEqual([2021, 2022, 2022, 2021, 2022, 2021, null]);
});

test("a first day that cannot be read is not guessed from the booking; another cell that cannot be read does not matter", () => {
  const unread = (column: "performedFrom" | "hours") => ({ ...cost(1, null, "2022-09-01"), unreadable: [{ column, shown: "zomer", why: "text" }] as const });
  expect([unread("performedFrom"), unread("hours")].map(schoolYearOf)).toEqual([null, 2022]);
});

test("the spending of a reporting year stands under its school years in order, last what has none", () => {
  const rows = [cost(5, null), cost(100, "2022-09-01"), cost(20, "2022-03-01"), cost(3, "2022-10-01"), cost(7, "2022-09-01", null, 2023), { ...cost(0, "2022-09-01"), amount: null }, cost(1, null), cost(40, "2020-09-01")];
  expect(spendingBySchoolYear(rows, 2022)).toEqual([
    { schoolYear: 2020, spent: 40 },
    { schoolYear: 2021, spent: 20 },
    { schoolYear: 2022, spent: 103 },
    { schoolYear: null, spent: 6 },
  ]);
  expect(spendingBySchoolYear(rows, 2024)).toEqual([]);
});
