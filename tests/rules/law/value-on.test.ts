import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { accountabilityOn } from "../../../src/rules/law/accountability-on";
import { valueOn } from "../../../src/rules/law/value-on";
import { permittedPeriod } from "../../../src/rules/engine/permitted-period";
import { d14 } from "../books/d14";

const on = (day: string) => day as IsoDate;

describe("the value of the law on a date", () => {
  const values = [
    { name: "old", validFrom: on("2020-01-01"), validUntil: on("2020-12-31") },
    { name: "new", validFrom: on("2022-01-01"), validUntil: null },
  ];

  test.each([
    ["2019-12-31", null],
    ["2020-01-01", "old"],
    ["2020-12-31", "old"],
    ["2021-01-01", null],
    ["2021-12-31", null],
    ["2022-01-01", "new"],
    ["2099-01-01", "new"],
  ])("on %s it is %s: between two values there is none, never the older one", (day, name) => {
    expect(valueOn(values, on(day))?.name ?? null).toBe(name);
  });

  test("what nothing came before holds from the beginning", () => {
    expect(valueOn([{ validFrom: null, validUntil: on("2022-12-31") }], on("0001-01-01"))).not.toBeNull();
  });
});

describe("the amendment of D14 came into force on 1 January 2023", () => {
  test.each([
    ["2022-12-31", "2023-07-31"],
    ["2023-01-01", "2025-07-31"],
  ])("a book assessed on %s may hold spending until %s", (today, until) => {
    expect(permittedPeriod(d14(), on(today))).toMatchObject({ from: "2021-07-01", until, selectedBy: "assessment" });
  });

  test.each([
    ["2022-12-31", { firstYear: 2021, lastYear: 2023, outerLimit: 2023 }],
    ["2023-01-01", { firstYear: 2021, lastYear: 2025, outerLimit: 2026 }],
  ])("a book assessed on %s is accounted for over %o", (today, years) => {
    expect(accountabilityOn(d14(), on(today))).toMatchObject(years);
  });

  test("where no law is in force there is an error or nothing, never an older value", () => {
    const law = { id: "X1", spendingPeriods: d14().spendingPeriods.slice(1), accountabilityYears: d14().accountabilityYears.slice(1) };
    expect(() => permittedPeriod(law, on("2022-12-31"))).toThrow("X1 has no spending period in force on 2022-12-31.");
    expect(accountabilityOn(law, on("2022-12-31"))).toBeNull();
  });
});
