import fc from "fast-check";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { PaymentCalendar } from "../../../src/rules/model/scheme";
import { cents } from "../../../src/rules/money/cents";
import { sumCents } from "../../../src/rules/money/sum-cents";
import { expectedPayments } from "../../../src/rules/payments/expected-payments";
import { d14 } from "../books/d14";

const calendar = d14().paymentCalendar as PaymentCalendar;

test("D14 was paid in twenty payments: five terms in December 2021, then one a month until July 2023", () => {
  const payments = expectedPayments(calendar, cents(24_000));
  expect(payments[0]).toEqual({ month: "2021-12", from: "2021-08", until: "2021-12", amount: 5000, status: "unconfirmed" });
  expect(payments[1]).toEqual({ month: "2022-01", from: "2022-01", until: "2022-01", amount: 1000, status: "unconfirmed" });
  expect(payments.at(-1)).toMatchObject({ month: "2023-07", amount: 1000 });
  expect(payments.map(({ month }) => month.slice(0, 4)).join(" ").replace(/(\d{4})( \1)*/g, (run) => `${run.slice(0, 4)}:${run.split(" ").length}`)).toBe("2021:1 2022:12 2023:7");
});

test("the cents left over go to the first terms", () => {
  const payments = expectedPayments(calendar, cents(24_007));
  expect(payments.slice(0, 4).map(({ amount }) => amount)).toEqual([5005, 1001, 1001, 1000]);
});

test("only where a source says that the terms are equal are the payments confirmed", () => {
  expect(expectedPayments({ ...calendar, equalTerms: "confirmed" }, cents(1))[0]?.status).toBe("confirmed");
  expect(expectedPayments({ ...calendar, equalTerms: "confirmed", status: "unconfirmed" }, cents(1))[0]?.status).toBe("unconfirmed");
});

test("what is paid in one sum is one payment, and terms after the last month of payment go with it", () => {
  const atOnce = { ...calendar, firstPaidIn: "2022-03", lastPaidIn: "2022-03" };
  expect(expectedPayments(atOnce, cents(999))).toEqual([{ month: "2022-03", from: "2021-08", until: "2023-07", amount: 999, status: "unconfirmed" }]);
  const upTo = { ...calendar, firstPaidIn: "2021-08", lastPaidIn: "2023-05" };
  expect(expectedPayments(upTo, cents(24_000)).at(-1)).toMatchObject({ month: "2023-05", from: "2023-05", until: "2023-07", amount: 3000 });
});

test("no cent is lost over any calendar", () => {
  const month = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e12 }), fc.tuple(month, month, month, month), (allocated, drawn) => {
      const [from = 0, first = 0, last = 0, until = 0] = [...drawn].sort((a, b) => a - b);
      const text = (number: number) => `${2020 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
      const any = { ...calendar, from: `${text(from)}-01` as IsoDate, until: `${text(until)}-28` as IsoDate, firstPaidIn: text(first), lastPaidIn: text(last) };
      const payments = expectedPayments(any, cents(allocated));
      expect(sumCents(payments.map(({ amount }) => amount))).toBe(allocated);
      expect(payments.map(({ month: paid }) => paid)).toEqual([...new Set(payments.map(({ month: paid }) => paid))].sort());
      expect(payments[0]?.month).toBe(text(first));
    }),
  );
});
