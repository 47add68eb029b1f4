import fc from "fast-check";
import { cents } from "../../../src/rules/money/cents";
import { decimalText } from "../../../src/rules/money/decimal-text";
import { parseAmount } from "../../../src/rules/money/parse-amount";

const nbsp = "\u00A0";

describe("parseAmount reads an amount as an officer or a ledger writes it", () => {
  test.each([
    ["1.234,56", 123_456],
    ["1234,56", 123_456],
    ["1234.56", 123_456],
    ["1,234.56", 123_456],
    ["1234.56-", -123_456],
    ["1.234,56-", -123_456],
    ["1.234,5 -", -123_450],
    ["€ 12", 1200],
    ["€12", 1200],
    ["12 €", 1200],
    ["EUR 12,50", 1250],
    ["12,50 eur", 1250],
    ["-€ 12", -1200],
    ["€ -12", -1200],
    ["€ - 12", -1200],
    ["(12,50)", -1250],
    ["(€ 12,50)", -1250],
    ["€ (12,50)", -1250],
    ["\u221212,50", -1250],
    ["€ 12,-", 1200],
    ["€ 1.234,--", 123_400],
    ["12,\u2014", 1200],
    ["-12,-", -1200],
    ["+12", 1200],
    ["0", 0],
    ["-0", 0],
    [",50", 50],
    [".5", 50],
    ["0,05", 5],
    ["1.234.567", 123_456_700],
    ["1.234.567,8", 123_456_780],
    [`1${nbsp}234,56`, 123_456],
    ["1\u202F234\u202F567,89", 123_456_789],
    ["1 234", 123_400],
    [`€${nbsp}503.997,35`, 50_399_735],
    ["  12,50\t", 1250],
    ["12,5000", 1250],
    ["100.000.000.000,00", 1e13],
    ["1,234,567", 123_456_700],
    ["1  234", 123_400],
    [" (12,50) ", -1250],
    ["12€", 1200],
    ["12 €-", -1200],
    ["(12 €)", -1200],
  ])("%j is %d cents", (text, expected) => {
    expect(parseAmount(text)).toEqual({ is: "cents", cents: expected });
  });

  test.each(["12,345678", "1234,567", "0,125", "1.234,567", "1,234.567", "-0.001"])("%j has too many decimals", (text) => {
    expect(parseAmount(text)).toEqual({ is: "too-many-decimals" });
  });

  test.each([
    ["1.234", "1234.00", "1.234"],
    ["1,234", "1234.00", "1.234"],
    ["€ 12.500", "12500.00", "12.500"],
    ["-999,000", "-999000.00", "-999.000"],
    ["(1.234)", "-1234.00", "-1.234"],
  ])("%j can mean two things", (text, thousands, decimals) => {
    expect(parseAmount(text)).toEqual({ is: "ambiguous", readings: [thousands, decimals] });
  });

  test.each([
    "", " ", "-", "€", "1.2.3,4", "1,2,3", "1.23,4.5", "12.34.567", "1.234 567,00", "12 34", "abc", "12a", "--12", "-12-", "-(12)",
    "(12", "12)", "1e3", "12,", "12.", ",", "1,234,56", "1.234.56", "#WAARDE!", "12%", "$ 12", "100.000.000.000,01", "١٢",
    "12 EUR 50", "x€ 12", ",50,50", "a,50", "12 €x", "1 € 234", "12,-5", "( )",
  ])("%j is not an amount", (text) => {
    expect(parseAmount(text)).toEqual({ is: "not-an-amount" });
  });

  test("every amount of cents that is written out in Dutch, with or without thousands, reads back the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.boolean(), (value, dots) => {
        const [euros = "", decimals = ""] = decimalText(cents(value)).split(".");
        const whole = dots ? euros.replace(/\B(?=(\d{3})+$)/g, ".") : euros;
        expect(parseAmount(`${whole},${decimals}`)).toEqual({ is: "cents", cents: cents(value) });
      }),
    );
  });

  test("no text at all makes it throw", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(["cents", "too-many-decimals", "ambiguous", "not-an-amount"]).toContain(parseAmount(text).is);
    }));
  });
});
