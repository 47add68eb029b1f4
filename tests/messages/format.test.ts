import { formatCount } from "../../src/messages/format/format-count";
import { formatDate } from "../../src/messages/format/format-date";
import { formatEuros } from "../../src/messages/format/format-euros";
import { formatPeriod } from "../../src/messages/format/format-period";
import { joinWords } from "../../src/messages/format/join-words";
import { quote } from "../../src/messages/format/quote";
import { cents } from "../../src/rules/money/cents";
import { day } from "./fixtures";

describe("amounts as a finance officer reads them", () => {
  test.each([
    [0, "€\u00a00,00", "€0.00"],
    [5, "€\u00a00,05", "€0.05"],
    [123456, "€\u00a01.234,56", "€1,234.56"],
    [50399735, "€\u00a0503.997,35", "€503,997.35"],
    [-123456, "\u2212€\u00a01.234,56", "\u2212€1,234.56"],
    [-1, "\u2212€\u00a00,01", "\u2212€0.01"],
    [100000000000, "€\u00a01.000.000.000,00", "€1,000,000,000.00"],
    [Number.MAX_SAFE_INTEGER, "€\u00a090.071.992.547.409,91", "€90,071,992,547,409.91"],
  ])("%d cents", (amount, dutch, english) => {
    expect(formatEuros(cents(amount), "nl")).toBe(dutch);
    expect(formatEuros(cents(amount), "en")).toBe(english);
  });

  test("counts get the thousands mark of their language", () => {
    expect(formatCount(999, "nl")).toBe("999");
    expect(formatCount(100000, "nl")).toBe("100.000");
    expect(formatCount(100000, "en")).toBe("100,000");
  });
});

describe("dates as the workbook shows them", () => {
  test("a date is dd-mm-yyyy in both languages", () => {
    expect(formatDate(day("2021-07-01"))).toBe("01-07-2021");
  });

  test("a period of one day is one date", () => {
    expect(formatPeriod(day("2021-07-01"), day("2025-07-31"), "nl")).toBe("01-07-2021 t/m 31-07-2025");
    expect(formatPeriod(day("2021-07-01"), day("2025-07-31"), "en")).toBe("01-07-2021 to 31-07-2025");
    expect(formatPeriod(day("2022-03-04"), day("2022-03-04"), "nl")).toBe("04-03-2022");
  });
});

test("a list of words reads as a sentence", () => {
  expect(joinWords([], "nl")).toBe("");
  expect(joinWords(["Boekdatum"], "nl")).toBe("Boekdatum");
  expect(joinWords(["a", "b", "c"], "nl")).toBe("a, b en c");
  expect(joinWords(["a", "b", "c"], "en")).toBe("a, b and c");
});

test("a pasted page does not fill the pane", () => {
  expect(quote("Bibliotheek")).toBe("“Bibliotheek”");
  expect(quote("x".repeat(500))).toHaveLength(63);
});
