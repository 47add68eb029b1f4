import fc from "fast-check";
import { readAmountCell } from "../../../src/ledger/table/read-amount-cell";
import { notationOfAmount } from "../../../src/ledger/table/notation-of-amount";
import { cents } from "../../../src/rules/money/cents";

const read = (amount: number) => ({ is: "value", value: cents(amount) });
const wrong = (code: string) => ({ is: "wrong", code });

describe("an amount of an export is read to the cent", () => {
  test.each([
    ["747,06", 74_706],
    ["1.234.567,89", 123_456_789],
    ["1 234,56", 123_456],
    ["1234.56", 123_456],
    ["12,50-", -1250],
    ["(12,50)", -1250],
    ["\u221212,50", -1250],
    ["€ 12,50", 1250],
    ["0,00", 0],
    ["-", 0],
    ["€ -", 0],
  ])("%j is %d cents", (text, amount) => {
    expect(readAmountCell(text, null)).toEqual(read(amount));
  });

  test("a number of a sheet keeps its cents, whatever binary arithmetic left behind", () => {
    expect(readAmountCell(0.1 + 0.2, null)).toEqual(read(30));
    expect(readAmountCell(-1234.56, "point")).toEqual(read(-123_456));
  });

  test("a blank cell is blank and not zero", () => {
    expect(readAmountCell("", null)).toEqual({ is: "blank" });
    expect(readAmountCell(" \u00A0", null)).toEqual({ is: "blank" });
    expect(readAmountCell(0, null)).toEqual(read(0));
  });

  test.each(["12.34a,50", "D 12", "12,50,0", "n.v.t.", "--5"])("%j is no amount", (text) => {
    expect(readAmountCell(text, "comma")).toEqual(wrong("amount-unreadable"));
  });

  test("a date or an amount beyond a hundred billion euros is no amount", () => {
    expect(readAmountCell({ date: "2022-01-01" as never }, "comma")).toEqual(wrong("amount-unreadable"));
    expect(readAmountCell(1e12, "comma")).toEqual(wrong("amount-unreadable"));
  });

  test("a third decimal is never rounded away, but a third zero does no harm", () => {
    expect(readAmountCell(12.345, null)).toEqual(wrong("amount-decimals"));
    expect(readAmountCell("12,3456", null)).toEqual(wrong("amount-decimals"));
    expect(readAmountCell("1,234", "comma")).toEqual(wrong("amount-decimals"));
    expect(readAmountCell("1,230", "comma")).toEqual(read(123));
  });
});

describe("a bare 1.234 is read by the notation of its source, and never guessed", () => {
  test.each([
    ["1.234", "comma", 123_400],
    ["-1.234", "comma", -123_400],
    ["1.230-", "point", -123],
    ["1,234", "point", 123_400],
    ["(1,230)", "comma", -123],
  ] as const)("%j with a decimal %s is %d cents", (text, notation, amount) => {
    expect(readAmountCell(text, notation)).toEqual(read(amount));
  });

  test("without a notation it is ambiguous", () => {
    expect(readAmountCell("1.234", null)).toEqual(wrong("amount-ambiguous"));
    expect(readAmountCell("1,234", null)).toEqual(wrong("amount-ambiguous"));
  });

  test.each([
    ["12,50", "comma"],
    ["1.234,56", "comma"],
    ["1.234.567", "comma"],
    [",50", "comma"],
    ["12,-", "comma"],
    ["1234,567", "comma"],
    ["0.5", "point"],
    ["1,234.56", "point"],
    ["1,234,567", "point"],
    ["0.500", "point"],
    ["1.234", "unsure"],
    ["-1,234", "unsure"],
    ["1234", null],
    ["1 234", null],
    ["12.34a,50", null],
  ])("%j shows %s", (text, notation) => {
    expect(notationOfAmount(text)).toBe(notation);
  });
});

describe("every amount reads back, however it was written", () => {
  const group = (whole: string, sign: string) => whole.replace(/\B(?=(\d{3})+$)/g, sign);
  const notations = {
    comma: (whole: string, decimals: string) => `${whole},${decimals}`,
    dutch: (whole: string, decimals: string) => `${group(whole, ".")},${decimals}`,
    spaced: (whole: string, decimals: string) => `${group(whole, "\u00A0")},${decimals}`,
    point: (whole: string, decimals: string) => `${whole}.${decimals}`,
    english: (whole: string, decimals: string) => `${group(whole, ",")}.${decimals}`,
    euro: (whole: string, decimals: string) => `€ ${group(whole, ".")},${decimals}`,
  };
  const negatives = { leading: (text: string) => `-${text}`, trailing: (text: string) => `${text}-`, brackets: (text: string) => `(${text})`, typographic: (text: string) => `\u2212${text}` };

  test("as text", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 }),
        fc.constantFrom(...Object.values(notations)),
        fc.constantFrom(...Object.values(negatives)),
        fc.constantFrom("comma" as const, "point" as const, null),
        (amount, write, negative, notation) => {
          const digits = String(Math.abs(amount)).padStart(3, "0");
          const text = write(digits.slice(0, -2), digits.slice(-2));
          expect(readAmountCell(amount < 0 ? negative(text) : text, notation)).toEqual(read(amount));
        },
      ),
    );
  });

  test("whole euros with thousands, by the notation of the source", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.constantFrom([".", "comma"] as const, [",", "point"] as const), (euros, [sign, notation]) => {
        expect(readAmountCell(`${euros < 0 ? "-" : ""}${group(String(Math.abs(euros)), sign)}`, notation)).toEqual(read(euros * 100));
      }),
    );
  });

  test("as the number of a sheet", () => {
    fc.assert(fc.property(fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 }), (amount) => expect(readAmountCell(amount / 100, null)).toEqual(read(amount))));
  });
});
