import { availableToCommit } from "../../../src/rules/commitment/available-to-commit";
import type { Book } from "../../../src/rules/model/book";
import { row, viewOf } from "../years/view-of";

const spent = (year: number | null, amount: number, subsidy = "") => row("expenditures", { year, amount, subsidy });
const allocation = (amount: number) => row("allocations", { amount });

test("what can still be promised is the grant with transfers, less what is spent and what subsidies may still charge", () => {
  const view = viewOf({
    allocations: [allocation(500_000_00)],
    transfers: [
      row("transfers", { direction: "van", municipality: "0824", year: 2022, amount: 20_000_00 }),
      row("transfers", { direction: "aan", municipality: "0855", year: 2022, amount: 8_000_00 }),
    ],
    subsidies: [
      row("subsidies", { reference: "SUB-1", granted: 60_000_00, advanced: 60_000_00 }),
      row("subsidies", { reference: "SUB-2", granted: 30_000_00, determined: 25_000_00 }),
    ],
    expenditures: [spent(2022, 100_000_00), spent(2022, 45_000_00, "SUB-1"), spent(2023, 30_000_00, "SUB-2")],
  });
  // 500.000 + 20.000 - 8.000 - 175.000 - 15.000: SUB-2 is settled and charged in full, and asks nothing more.
  expect(availableToCommit(view)).toEqual({
    allocated: 500_000_00,
    transferredIn: 20_000_00,
    transferredOut: 8_000_00,
    attributed: 175_000_00,
    stillCommitted: 15_000_00,
    available: 322_000_00,
    endsOn: "2025-07-31",
    runsOutOn: null,
  });
});

describe("the day on which it runs out", () => {
  const runsOut = (parts: Partial<Book>, today: string) => availableToCommit(viewOf(parts, today)).runsOutOn;
  const book = (left: number): Partial<Book> => ({ allocations: [allocation(73_100 + left)], expenditures: [spent(2021, 50_000), spent(2022, 23_100)] });

  test("follows the pace since 1 July 2021: EUR 1 a day leaves ten days for EUR 10", () => {
    // From 1 July 2021 until 1 July 2023 there are 731 days, and EUR 731 was spent.
    expect(runsOut(book(10_00), "2023-07-01")).toBe("2023-07-11");
  });

  test("is the day on which the last part of a day's spending goes", () => {
    expect(runsOut(book(10_01), "2023-07-01")).toBe("2023-07-12");
    expect(runsOut(book(1), "2023-07-01")).toBe("2023-07-02");
  });

  test("is today when all is used up, or more", () => {
    expect(runsOut(book(0), "2023-07-01")).toBe("2023-07-01");
    expect(runsOut(book(-5), "2023-07-01")).toBe("2023-07-01");
    expect(runsOut(book(-50_00), "2023-07-01")).toBe("2023-07-01");
  });

  test("is unknown when the period ends first: on its last day it still counts, the day after not", () => {
    // From 1 July 2023 until 31 July 2025 there are 761 days.
    expect(runsOut(book(761_00), "2023-07-01")).toBe("2025-07-31");
    expect(runsOut(book(761_01), "2023-07-01")).toBeNull();
  });

  test("is unknown before the first day and after the last day of the period", () => {
    const early = { allocations: [allocation(10_00)], expenditures: [spent(2021, 1_00)] };
    expect(runsOut(early, "2021-06-30")).toBeNull();
    expect(runsOut(early, "2021-07-01")).toBe("2021-07-10");
    expect(runsOut(book(0), "2025-07-31")).toBe("2025-07-31");
    expect(runsOut(book(0), "2025-08-01")).toBeNull();
  });

  test("is unknown while nothing was spent, or only in a year to come or without a year", () => {
    expect(runsOut({ allocations: [allocation(10_00)] }, "2022-03-01")).toBeNull();
    expect(runsOut({ allocations: [allocation(10_00)], expenditures: [spent(2023, 5_00), spent(null, 5_00)] }, "2022-12-31")).toBeNull();
    expect(runsOut({ allocations: [allocation(10_00)], expenditures: [spent(2023, 9_00)] }, "2023-01-01")).not.toBeNull();
  });

  test("looks at years taken over from SiSa as well", () => {
    const openings = [row("openings", { year: 2021, spent: 731_00 })];
    expect(runsOut({ allocations: [allocation(741_00)], openings }, "2023-07-01")).toBe("2023-07-11");
  });
});

test("before the amendment of 2023 the period ends in July 2023", () => {
  expect(availableToCommit(viewOf({}, "2022-12-31")).endsOn).toBe("2023-07-31");
  expect(availableToCommit(viewOf({}, "2023-01-01")).endsOn).toBe("2025-07-31");
});
