import fc from "fast-check";
import { addDays } from "../../../src/rules/dates/add-days";
import { dateFromDays } from "../../../src/rules/dates/date-from-days";
import { dateFromSerial } from "../../../src/rules/dates/date-from-serial";
import { daysBetween } from "../../../src/rules/dates/days-between";
import { isIsoDate } from "../../../src/rules/dates/is-iso-date";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { parseDate } from "../../../src/rules/dates/parse-date";
import { serialFromDate } from "../../../src/rules/dates/serial-from-date";
import { yearOf } from "../../../src/rules/dates/year-of";

const aDay = fc.integer({ min: -25_508, max: 2_932_896 });

describe("parseDate reads a date as an officer or a ledger writes it", () => {
  test.each([
    ["01-07-2021", "2021-07-01"],
    ["1-7-2021", "2021-07-01"],
    ["1/7/2021", "2021-07-01"],
    ["31/07/2025", "2025-07-31"],
    ["2025-07-31", "2025-07-31"],
    [" 29-02-2024 ", "2024-02-29"],
  ])("%j is %s", (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test.each([
    "", "31-02-2022", "29-02-2023", "00-01-2022", "1-0-2022", "1-13-2022", "1-7-21", "2022-7-1", "1-7/2022", "2022-02-30", "44562", "gisteren",
    "op 01-07-2021", "01-07-2021.", "2021-07-01T00:00", "00-01-0000", "1-0-0000", "32-12-9999", "1-13-9999",
  ])(
    "%j is not a date",
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );
});

describe("Excel serial numbers are calendar dates", () => {
  test.each([
    [1, 1900, "1900-01-01"],
    [59, 1900, "1900-02-28"],
    [61, 1900, "1900-03-01"],
    [44_378, 1900, "2021-07-01"],
    [45_869, 1900, "2025-07-31"],
    [45_869.75, 1900, "2025-07-31"],
    [2_958_465, 1900, "9999-12-31"],
    [0, 1904, "1904-01-01"],
    [42_916, 1904, "2021-07-01"],
    [2_957_003, 1904, "9999-12-31"],
  ] as const)("serial %d of the %d system is %s", (serial, system, date) => {
    expect(dateFromSerial(serial, system)).toBe(date);
    expect(serialFromDate(date as IsoDate, system)).toBe(Math.floor(serial));
  });

  test.each([[0, 1900], [60, 1900], [60.5, 1900], [-1, 1900], [2_958_466, 1900], [NaN, 1900], [-1, 1904], [2_957_004, 1904], [NaN, 1904]] as const)(
    "serial %d of the %d system is no date",
    (serial, system) => {
      expect(dateFromSerial(serial, system)).toBeNull();
    },
  );

  test("a date before Excel's first day has no serial", () => {
    expect(serialFromDate("1899-12-31" as IsoDate)).toBeNull();
    expect(serialFromDate("1903-12-31" as IsoDate, 1904)).toBeNull();
  });

  test("every day goes to a serial and back, and agrees with the platform's own calendar", () => {
    fc.assert(fc.property(aDay, (day) => {
      const date = dateFromDays(day);
      expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      const serial = serialFromDate(date);
      expect(serial === null ? null : dateFromSerial(serial)).toBe(date);
      expect(isIsoDate(date)).toBe(true);
      expect(yearOf(date)).toBe(Number(date.slice(0, 4)));
    }));
  });
});

test("days are counted over a leap day and over a new year", () => {
  expect(daysBetween("2024-02-28" as IsoDate, "2024-03-01" as IsoDate)).toBe(2);
  expect(daysBetween("2023-01-01" as IsoDate, "2022-12-31" as IsoDate)).toBe(-1);
  expect(addDays("2021-12-31" as IsoDate, 1)).toBe("2022-01-01");
  expect(addDays("2024-03-01" as IsoDate, -1)).toBe("2024-02-29");
});

test("the leap day that comes once in four hundred years is there", () => {
  expect(dateFromDays(11_016)).toBe("2000-02-29");
  expect(dateFromDays(11_017)).toBe("2000-03-01");
});

test("a day outside the calendar is refused", () => {
  expect(() => addDays("9999-12-31" as IsoDate, 1)).toThrow(RangeError);
  expect(() => dateFromDays(0.5)).toThrow(new RangeError("Not a day of the calendar: 0.5"));
  expect(dateFromDays(-719_528)).toBe("0000-01-01");
  expect(() => dateFromDays(-719_529)).toThrow(RangeError);
});
