import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { Book } from "../../../src/rules/model/book";
import type { CalendarEntry, CalendarSubject } from "../../../src/rules/years/calendar-entry";
import { yearCalendar } from "../../../src/rules/years/year-calendar";
import { row, viewOf } from "./view-of";

function entry(is: CalendarSubject, parts: Partial<Book>, today: string, year: number | null = null): CalendarEntry | undefined {
  return yearCalendar(viewOf(parts, today)).find((one) => one.is === is && one.year === year);
}

const concept: Partial<Book> = { years: [row("years", { year: 2022, status: "concept" })] as Book["years"] };

function subsidy(cells: Readonly<Record<string, string | number | null>>): Partial<Book> {
  return { subsidies: [row("subsidies", { reference: "SUB-1", settleBefore: "2023-10-01", ...cells })] as Book["subsidies"] };
}

describe("what is due for the account of 2022", () => {
  test("its books close with the last day of the year", () => {
    expect(entry("books-close", {}, "2022-12-31", 2022)).toMatchObject({ date: "2022-12-31", done: false, late: false });
    expect(entry("books-close", {}, "2023-01-01", 2022)).toMatchObject({ done: true });
  });

  test("its delivery is in time on 15 July 2023, and late on the 16th; the law is cited", () => {
    expect(entry("delivery", concept, "2023-07-14", 2022)).toMatchObject({ date: "2023-07-15", done: false, late: false, citation: { article: "art. 2-4" }, status: "confirmed" });
    expect(entry("delivery", concept, "2023-07-15", 2022)?.late).toBe(false);
    expect(entry("delivery", concept, "2023-07-16", 2022)?.late).toBe(true);
  });

  test("it is checked and adopted by then as well, because the annex equals the adopted accounts", () => {
    const years = [row("years", { year: 2022, status: "vastgesteld", checkedOn: "2023-06-01", adoptedOn: "2023-07-16" })] as Book["years"];
    expect(entry("check", { years }, "2023-07-20", 2022)).toMatchObject({ date: "2023-07-15", done: true, doneOn: "2023-06-01", late: false });
    expect(entry("adoption", { years }, "2023-07-20", 2022)).toMatchObject({ done: true, doneOn: "2023-07-16", late: true });
    expect(entry("delivery", { years }, "2023-07-20", 2022)).toMatchObject({ done: false, doneOn: null, late: true });
  });

  test("delivered on the last day is in time, a day later is not; a redelivery is no delay", () => {
    const delivered = (submittedOn: string, status = "ingediend"): Partial<Book> => ({ years: [row("years", { year: 2022, status, submittedOn })] as Book["years"] });
    expect(entry("delivery", delivered("2023-07-15"), "2024-01-01", 2022)).toMatchObject({ done: true, late: false });
    expect(entry("delivery", delivered("2023-07-16"), "2024-01-01", 2022)).toMatchObject({ done: true, late: true });
    expect(entry("delivery", delivered("2023-10-02", "herlevering"), "2024-01-01", 2022)).toMatchObject({ done: true, late: false });
  });

  test("a year before the book was begun is not late: no record and no amount of it stands here", () => {
    expect(entry("delivery", concept, "2026-02-01", 2021)).toMatchObject({ done: false, late: false });
    const receipts = [row("receipts", { receivedOn: "2021-12-22", amount: 100 })] as Book["receipts"];
    expect(entry("delivery", { ...concept, receipts }, "2026-02-01", 2021)?.late).toBe(true);
  });

  test("a year taken over from its annex is delivered", () => {
    const openings = [row("openings", { year: 2021, spent: 100 })] as Book["openings"];
    expect(entry("delivery", { openings }, "2026-02-01", 2021)).toMatchObject({ done: true, late: false });
  });

  test("nothing is due over the years after the final one", () => {
    const years = [row("years", { year: 2024, status: "ingediend", submittedOn: "2025-07-01", finalAccount: "ja" })] as Book["years"];
    expect(entry("delivery", { years }, "2026-02-01", 2024)?.done).toBe(true);
    expect(entry("delivery", { years }, "2026-02-01", 2025)).toBeUndefined();
  });
});

describe("what is due once", () => {
  test("a subsidy is settled before the day of its decision: the day before is in time, the day itself late", () => {
    expect(entry("subsidy", subsidy({}), "2023-09-30")).toMatchObject({ date: "2023-09-30", subject: "SUB-1", done: false, late: false, citation: null });
    expect(entry("subsidy", subsidy({}), "2023-10-01")?.late).toBe(true);
    expect(entry("subsidy", subsidy({ determined: 100, determinedOn: "2023-09-30" }), "2024-01-01")).toMatchObject({ done: true, doneOn: "2023-09-30", late: false });
    expect(entry("subsidy", subsidy({ determined: 100, determinedOn: "2023-10-01" }), "2024-01-01")?.late).toBe(true);
    expect(entry("subsidy", subsidy({ settleBefore: null }), "2024-01-01")).toBeUndefined();
  });

  test("the spending period ends on 31 July 2025; judged in 2022 it still ended in 2023", () => {
    expect(entry("spending-ends", {}, "2025-07-31")).toMatchObject({ date: "2025-07-31", done: false });
    expect(entry("spending-ends", {}, "2025-08-01")?.done).toBe(true);
    expect(entry("spending-ends", {}, "2022-12-31")?.date).toBe("2023-07-31");
    expect(entry("spending-ends", {}, "2023-01-01")?.date).toBe("2025-07-31");
  });

  test("final account is normally given with 2025, at the latest with 2026", () => {
    expect(entry("final-account", {}, "2026-07-16", 2025)).toMatchObject({ date: "2026-07-15", done: false, late: false });
    expect(entry("final-account-at-last", {}, "2027-07-15", 2026)).toMatchObject({ date: "2027-07-15", late: false });
    expect(entry("final-account-at-last", {}, "2027-07-16", 2026)?.late).toBe(true);
    const years = [row("years", { year: 2025, status: "ingediend", submittedOn: "2026-07-01", finalAccount: "ja" })] as Book["years"];
    expect(entry("final-account", { years }, "2026-07-16", 2025)).toMatchObject({ done: true, doneOn: "2026-07-01" });
  });

  test("a merger concerns the municipality that ends and the one that takes it in; a planned one is unconfirmed", () => {
    const merger = (municipality: string, today: string): CalendarEntry | undefined => {
      const view = { ...viewOf({}, today), municipality };
      return yearCalendar(view).find(({ is }) => is === "merger");
    };
    expect(merger("0402", "2026-12-31")).toMatchObject({ date: "2027-01-01", subject: "Wijdemeren", done: false, late: false, status: "unconfirmed" });
    expect(merger("1696", "2027-01-01")).toMatchObject({ subject: "Wijdemeren", done: true });
    expect(merger("0363", "2026-12-31")).toMatchObject({ date: "2022-03-24", subject: "Weesp", status: "confirmed" });
    expect(merger("0599", "2026-12-31")).toBeUndefined();
  });

  test("everything stands in the order of the days", () => {
    const dates = yearCalendar(viewOf({ ...concept, ...subsidy({}) })).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates.length).toBeGreaterThan(20);
  });
});

describe("final account that is given", () => {
  const given = (status: string, submittedOn: string | null, finalAccount = "ja"): Partial<Book> => ({ years: [row("years", { year: 2026, status, submittedOn, finalAccount })] as Book["years"] });
  const atLast = (parts: Partial<Book>) => entry("final-account-at-last", parts, "2028-01-01", 2026);

  test("on 15 July 2027 is in time, a day later it is late; without a day nobody knows", () => {
    expect(atLast(given("ingediend", "2027-07-15"))).toMatchObject({ date: "2027-07-15", subject: "", done: true, doneOn: "2027-07-15", late: false });
    expect(atLast(given("ingediend", "2027-07-16"))).toMatchObject({ done: true, late: true });
    expect(atLast(given("ingediend", null))).toMatchObject({ done: true, doneOn: null, late: false });
  });

  test("by a redelivery is given as well; by a year that is only adopted, or that is not the final one, it is not", () => {
    expect(atLast(given("herlevering", "2027-09-01"))).toMatchObject({ done: true, doneOn: "2027-09-01" });
    expect(atLast(given("vastgesteld", null))).toMatchObject({ done: false, doneOn: null, late: true });
    expect(atLast(given("ingediend", "2027-07-01", "nee"))).toMatchObject({ done: false, late: true });
  });

  test("is never late with its normal year, only at last", () => {
    expect(entry("final-account", {}, "2028-01-01", 2025)).toMatchObject({ done: false, late: false });
  });
});

test("a year is checked once it stands as checked, and not while it is a concept; adopted it is not yet", () => {
  const years = (status: string) => ({ years: [row("years", { year: 2022, status, checkedOn: "2023-06-01" }), row("years", { year: 2023, status: "concept", checkedOn: "2024-06-01" })] as Book["years"] });
  expect(entry("check", years("gecontroleerd"), "2023-07-01", 2022)).toMatchObject({ subject: "", done: true, doneOn: "2023-06-01", late: false });
  expect(entry("check", years("concept"), "2023-07-01", 2022)).toMatchObject({ done: false, doneOn: null });
  expect(entry("adoption", years("gecontroleerd"), "2023-07-16", 2022)).toMatchObject({ done: false, late: true });
  expect(entry("check", { years: [...years("gecontroleerd").years].reverse() }, "2023-07-01", 2022)?.doneOn).toBe("2023-06-01");
});

test("the books of a year and the end of the spending period are about nothing else, and are never late", () => {
  expect(entry("books-close", {}, "2024-01-01", 2022)).toMatchObject({ subject: "", late: false });
  expect(entry("spending-ends", {}, "2026-01-01")).toMatchObject({ subject: "", late: false });
});

test("a subsidy that is settled on a day that nobody wrote is not called late", () => {
  expect(entry("subsidy", subsidy({ determined: 100 }), "2024-01-01")).toMatchObject({ done: true, doneOn: null, late: false });
});

test("a merger on the day that the grant began concerns the book; one from the day before does not", () => {
  const view = viewOf({}, "2026-12-31");
  const ended = (until: string) => view.municipalities.slice(0, 1).map((one) => ({ ...one, until: until as IsoDate, successors: ["0000"] }));
  const merger = (until: string) => yearCalendar({ ...view, municipalities: ended(until) }).filter(({ is }) => is === "merger").map(({ date }) => date);
  expect(merger("2020-12-31")).toEqual(["2021-01-01"]);
  expect(merger("2020-12-30")).toEqual([]);
});
