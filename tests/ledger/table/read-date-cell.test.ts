import fc from "fast-check";
import { readDateCell } from "../../../src/ledger/table/read-date-cell";
import { addDays } from "../../../src/rules/dates/add-days";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { serialFromDate } from "../../../src/rules/dates/serial-from-date";

const read = (date: string) => ({ is: "value", value: date });
const unreadable = { is: "wrong", code: "date-unreadable" };

describe("a date of an export is read in every usual notation", () => {
  test.each([
    ["03-04-2022", "2022-04-03"],
    ["3-4-2022", "2022-04-03"],
    ["3/4/2022", "2022-04-03"],
    ["03.04.2022", "2022-04-03"],
    ["3 4 2022", "2022-04-03"],
    ["2022-04-03", "2022-04-03"],
    ["2022/4/3", "2022-04-03"],
    ["20220403", "2022-04-03"],
    ["03-04-22", "2022-04-03"],
    ["3 mrt 2022", "2022-03-03"],
    ["3 mrt. 2022", "2022-03-03"],
    ["3 maart 2022", "2022-03-03"],
    ["3 Mar 2022", "2022-03-03"],
    ["03-MEI-22", "2022-05-03"],
    ["1 okt 2022", "2022-10-01"],
    ["2022-04-03T00:00:00", "2022-04-03"],
    ["2022-04-03T23:59:59.123+02:00", "2022-04-03"],
    ["03-04-2022 13:45", "2022-04-03"],
    ["3/4/2022 1:45:00 PM", "2022-04-03"],
    ["44654", "2022-04-03"],
    ["44654,75", "2022-04-03"],
    ["40000", "2009-07-06"],
    ["60000", "2064-04-08"],
    ["29-02-2024", "2024-02-29"],
  ])("%j is %s", (text, date) => {
    expect(readDateCell(text, "day-first")).toEqual(read(date));
  });

  test("a sheet gives a date as such, as a count of days, or as a number of eight digits", () => {
    expect(readDateCell({ date: "2022-04-03" as IsoDate }, "day-first")).toEqual(read("2022-04-03"));
    expect(readDateCell(44654.5, "day-first")).toEqual(read("2022-04-03"));
    expect(readDateCell(20220403, "day-first")).toEqual(read("2022-04-03"));
  });

  test("where the source writes the month first, so it is read", () => {
    expect(readDateCell("03/04/2022", "month-first")).toEqual(read("2022-03-04"));
    expect(readDateCell("2022-04-03", "month-first")).toEqual(read("2022-04-03"));
    expect(readDateCell("25/12/2022", "month-first")).toEqual(unreadable);
    expect(readDateCell("12/25/2022", "day-first")).toEqual(unreadable);
  });

  test.each(["31-02-2025", "29-02-2023", "00-01-2022", "31-04-2022", "2022-13-01", "20221301", "3 mai 2022", "39999", "60001", "2022", "1234567", "gisteren", "03-04/2022", "1-1-0022"])(
    "%j is no date",
    (text) => {
      expect(readDateCell(text, "day-first")).toEqual(unreadable);
    },
  );

  test.each(["", " ", "00-00-0000", "0000-00-00", "01-01-0001", "0001-01-01T00:00:00", "-", "0"])("%j is how programs say that there is no date", (text) => {
    expect(readDateCell(text, "day-first")).toEqual({ is: "blank" });
  });
});

test("every day of the grant reads back, however it was written", () => {
  const pad = (part: string) => part.padStart(2, "0");
  const months = "jan feb mrt apr mei jun jul aug sep okt nov dec".split(" ");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3652 }), fc.nat(7), (days, way) => {
      const date = addDays("2019-01-01" as IsoDate, days);
      const [year = "", month = "", day = ""] = date.split("-");
      const written = [
        `${day}-${month}-${year}`,
        `${String(Number(day))}/${String(Number(month))}/${year}`,
        `${day}.${month}.${year.slice(2)}`,
        `${year}${month}${day}`,
        `${String(Number(day))} ${months[Number(month) - 1] ?? ""} ${year}`,
        `${date} ${pad("9")}:30:00`,
        String(serialFromDate(date)),
        serialFromDate(date) ?? 0,
      ][way];
      expect(readDateCell(written ?? "", "day-first")).toEqual(read(date));
    }),
  );
});
