import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { indicatorsOf } from "../../../src/rules/law/indicators-of";
import type { Indicator } from "../../../src/rules/model/indicator";
import { d14 } from "../books/d14";

test.each([
  [2020, 0],
  [2021, 8],
  [2025, 8],
  [2026, 8],
  [2027, 0],
])("the annex over %d has %d cells for D14", (year, count) => {
  expect(indicatorsOf(d14(), year)).toHaveLength(count);
});

test("that D14 still stands in the annex over 2026 follows from the amendment only", () => {
  const [cell] = indicatorsOf(d14(), 2026);
  expect(cell?.citation.url).toBe("https://zoek.officielebekendmakingen.nl/stcrt-2022-27531.html");
  expect(cell?.status).toBe("unconfirmed");
});

test("the cells stand in the order of their codes, whatever the order of the file", () => {
  const codes = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `D14/0${number}`);
  const { indicators } = d14();
  const halvesExchanged = [...indicators.slice(4), ...indicators.slice(0, 4)];
  for (const given of [indicators, [...indicators].reverse(), halvesExchanged]) {
    expect(indicatorsOf({ indicators: given }, 2022).map(({ code }) => code)).toEqual(codes);
  }
});

test("a wording that changed counts from its own year on", () => {
  const [first] = d14().indicators;
  const cell = (text: string, validFrom: string, validUntil: string | null) =>
    ({ ...first, text, validFrom: validFrom as IsoDate, validUntil: validUntil as IsoDate | null }) as Indicator;
  const indicators = [cell("later", "2023-01-01", null), cell("earlier", "2021-01-01", "2022-12-31")];
  expect([2022, 2023].map((year) => indicatorsOf({ indicators }, year).map(({ text }) => text))).toEqual([["earlier"], ["later"]]);
});
