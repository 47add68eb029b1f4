import fc from "fast-check";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { VatRule } from "../../../src/rules/model/vat-rule";
import { cents } from "../../../src/rules/money/cents";
import { deductVat, type AmountWithVat } from "../../../src/rules/vat/deduct-vat";
import { recoverablePercentage } from "../../../src/rules/vat/recoverable-percentage";
import { spare } from "../books/rows";

const day = (text: string) => text as IsoDate;

function rule(from: string | null, percentage: string | null): VatRule {
  return { ...spare.vatRules, from: from === null ? null : day(from), percentage };
}

const rules = [rule("2023-01-01", "62.5"), rule("2021-07-01", "100")];

const invoice: AmountWithVat = {
  amount: cents(121_000),
  vat: cents(21_000),
  basis: "inclusief",
  costType: "inkoop",
  on: day("2022-05-01"),
  rules,
};

describe("the part of VAT that is recovered", () => {
  test.each([
    ["2021-06-30", null],
    ["2021-07-01", "100"],
    ["2022-12-31", "100"],
    ["2023-01-01", "62.5"],
    ["2031-01-01", "62.5"],
  ])("on %s is %j percent", (on, percentage) => {
    expect(recoverablePercentage(rules, day(on))).toBe(percentage);
  });

  test("a rule that cannot be read does not fall back on an older one", () => {
    const broken = (percentage: string | null) => recoverablePercentage([...rules, rule("2024-01-01", percentage)], day("2024-01-01"));
    expect([null, "veel", "-1", "100.01", "", "50 %"].map(broken)).toEqual([null, null, null, null, null, null]);
    expect(broken("0")).toBe("0");
  });

  test("a rule without a day never begins, and of two from one day the last counts", () => {
    expect(recoverablePercentage([rule(null, "50")], day("2024-01-01"))).toBeNull();
    expect(recoverablePercentage([rule("2024-01-01", "10"), rule("2024-01-01", "20")], day("2024-01-01"))).toBe("20");
    expect(recoverablePercentage([], day("2024-01-01"))).toBeNull();
  });
});

describe("taking recoverable VAT off an amount of a source", () => {
  test("a purchase of 1.210,00 with 210,00 VAT is charged for 1.000,00 where all of it is recovered", () => {
    expect(deductVat(invoice)).toEqual({ is: "deducted", amount: 100_000, recoverableVat: 21_000 });
  });

  test("and for 1.078,75 where 62,5 percent is", () => {
    expect(deductVat({ ...invoice, on: day("2023-01-01") })).toEqual({ is: "deducted", amount: 107_875, recoverableVat: 13_125 });
  });

  test("half a cent is rounded once, up, and the other way for a credit note", () => {
    const half = { ...invoice, rules: [rule("2021-07-01", "50")] };
    expect(deductVat({ ...half, amount: cents(100), vat: cents(21) })).toMatchObject({ amount: 89, recoverableVat: 11 });
    expect(deductVat({ ...half, amount: cents(-100), vat: cents(-21) })).toMatchObject({ amount: -89, recoverableVat: -11 });
  });

  test("a source without recoverable VAT has nothing taken off twice, whatever VAT it mentions", () => {
    expect(deductVat({ ...invoice, basis: "exclusief" })).toEqual({ is: "deducted", amount: 121_000, recoverableVat: 0 });
    expect(deductVat({ ...invoice, basis: "exclusief", vat: null, rules: [] })).toEqual({ is: "deducted", amount: 121_000, recoverableVat: 0 });
  });

  test.each(["subsidie", "Personeel "])("%s carries no VAT", (costType) => {
    expect(deductVat({ ...invoice, costType, basis: null })).toEqual({ is: "deducted", amount: 121_000, recoverableVat: 0 });
  });

  test("an amount with zero VAT needs no rule and no declaration", () => {
    expect(deductVat({ ...invoice, vat: cents(0), basis: null, rules: [] })).toEqual({ is: "deducted", amount: 121_000, recoverableVat: 0 });
  });

  test.each<[string, Partial<AmountWithVat>, object]>([
    ["nobody said how the source stands to VAT", { basis: null }, { why: "basis-undeclared" }],
    ["the source does not give the VAT", { vat: null }, { why: "vat-not-given" }],
    ["the book has no rule for the day", { on: day("2021-06-30") }, { why: "rule-missing", on: "2021-06-30" }],
    ["the VAT is a cent more than the amount", { vat: cents(121_001) }, { why: "vat-above-amount" }],
    ["the VAT has another sign than the amount", { vat: cents(-1) }, { why: "vat-above-amount" }],
    ["there is VAT on nothing", { amount: cents(0), vat: cents(1) }, { why: "vat-above-amount" }],
  ])("is refused where %s", (_, change, refusal) => {
    expect(deductVat({ ...invoice, ...change })).toEqual({ is: "refused", ...refusal });
  });

  test("VAT as large as the amount is still possible", () => {
    expect(deductVat({ ...invoice, vat: invoice.amount })).toMatchObject({ amount: 0, recoverableVat: 121_000 });
  });

  test("what is charged and what is taken off are always the amount of the source, and never more than its VAT goes", () => {
    const percentage = fc.integer({ min: 0, max: 10_000 }).map((value) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`);
    const source = fc.record({
      amount: fc.integer({ min: -1e12, max: 1e12 }).map(cents),
      share: fc.integer({ min: 0, max: 1000 }),
      percentage,
      basis: fc.constantFrom<("inclusief" | "exclusief")[]>("inclusief", "exclusief"),
      costType: fc.constantFrom("inkoop", "subsidie", "personeel", "huur", ""),
    });
    fc.assert(
      fc.property(source, ({ amount, share, percentage: part, basis, costType }) => {
        const vat = cents(Math.trunc((amount * share) / 1000));
        const result = deductVat({ amount, vat, basis, costType, on: day("2022-01-01"), rules: [rule("2021-07-01", part)] });
        if (result.is === "refused") {
          throw new Error(result.why);
        }
        expect(result.amount + result.recoverableVat).toBe(amount);
        expect(Math.abs(result.recoverableVat)).toBeLessThanOrEqual(Math.abs(vat));
      }),
    );
  });
});
