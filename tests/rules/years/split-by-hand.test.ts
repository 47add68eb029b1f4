import { cents } from "../../../src/rules/money/cents";
import { splitByHand } from "../../../src/rules/years/split-by-hand";

const share = (year: number, amount: number) => ({ year, amount: cents(amount) });

test("an invoice that the officer divides over two years stands in the order of the years", () => {
  expect(splitByHand(cents(100_000), [share(2023, 60_001), share(2022, 39_999)])).toEqual({
    ok: true,
    shares: [share(2022, 39_999), share(2023, 60_001)],
  });
});

test("shares that miss a cent are refused, and so are shares with a cent too many", () => {
  expect(splitByHand(cents(100_000), [share(2022, 40_000), share(2023, 59_999)])).toEqual({
    ok: false,
    why: "shares-do-not-add-up",
    given: 99_999,
    difference: 1,
  });
  expect(splitByHand(cents(100_000), [share(2022, 100_001)])).toMatchObject({ ok: false, difference: -1 });
  expect(splitByHand(cents(1), [])).toMatchObject({ ok: false, given: 0, difference: 1 });
});

test("a year can have one share only", () => {
  expect(splitByHand(cents(30), [share(2023, 10), share(2022, 10), share(2023, 10)])).toEqual({ ok: false, why: "year-repeated", year: 2023 });
});

test("a credit note is divided as well", () => {
  expect(splitByHand(cents(-500), [share(2022, -200), share(2023, -300)])).toMatchObject({ ok: true });
});
