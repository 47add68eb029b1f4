import { auditLimit } from "../../../src/rules/audit/audit-limit";
import { reportingTolerance } from "../../../src/rules/audit/reporting-tolerance";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { cents } from "../../../src/rules/money/cents";
import { loadSisaRules } from "../../../src/schemes/load-sisa-rules";
import { spare } from "../books/rows";
import { spending, viewOf } from "../indicators/annex-book";

describe("the EUR 125.000 limit for looking at the content of a transaction", () => {
  const receipt = (receivedOn: string, amount: number) => ({ ...spare.receipts, receivedOn: receivedOn as IsoDate, amount: cents(amount) });

  test("is reached at 125.000,00 and not a cent before, for what was received and what was spent apart", () => {
    const view = viewOf({
      receipts: [receipt("2024-12-31", 12_499_999), receipt("2025-01-01", 12_500_000)],
      expenditures: [spending(2024, "Zomerschool", 12_500_000), spending(2025, "Zomerschool", 12_499_999)],
    });
    expect(auditLimit(view, 2024)).toMatchObject({ received: 12_499_999, spent: 12_500_000, receivedReaches: false, spentReaches: true });
    expect(auditLimit(view, 2025)).toMatchObject({ received: 12_500_000, spent: 12_499_999, receivedReaches: true, spentReaches: false });
  });

  test("is confirmed for 2025 and not for the year before", () => {
    expect([2024, 2025].map((year) => auditLimit(viewOf({}), year).limit?.status)).toEqual(["unconfirmed", "confirmed"]);
  });

  test("is not known where no rule is in force, and never taken as zero", () => {
    const view = viewOf({ expenditures: [spending(2024, "Zomerschool", 99_999_999)] });
    const none = { ...view, sisa: { ...view.sisa, auditLimits: [] } };
    expect(auditLimit(none, 2024)).toEqual({ year: 2024, limit: null, received: 0, spent: 99_999_999, receivedReaches: null, spentReaches: null });
  });

  test("a year outside the book has nothing against it", () => {
    expect(auditLimit(viewOf({}), 2035)).toMatchObject({ received: 0, spent: 0, spentReaches: false });
  });
});

describe("the reporting tolerance per grant", () => {
  test.each([
    [0, 1_250_000],
    [12_500_000, 1_250_000],
    [12_500_001, 1_250_000],
    [12_500_005, 1_250_001],
    [50_399_735, 5_039_974],
    [100_000_000, 10_000_000],
    [100_000_001, 12_500_000],
    [-50_000_000, 5_000_000],
  ])("of a base of %d cents is %d cents", (base, tolerance) => {
    expect(reportingTolerance(loadSisaRules(), 2024, cents(base))?.tolerance).toBe(tolerance);
  });

  test("is unconfirmed in every year", () => {
    expect([2023, 2026].map((year) => reportingTolerance(loadSisaRules(), year, cents(1))?.rule.status)).toEqual(["unconfirmed", "unconfirmed"]);
  });

  test("is not known for a base above the last band of a rule", () => {
    const upTo = loadSisaRules().tolerances.map((rule) => ({ ...rule, bands: rule.bands.filter(({ baseUntil }) => baseUntil !== null) }));
    expect(reportingTolerance({ tolerances: upTo }, 2024, cents(100_000_000))?.tolerance).toBe(10_000_000);
    expect(reportingTolerance({ tolerances: upTo }, 2024, cents(100_000_001))).toBeNull();
  });

  test("is not known after the last rule, and never an older one", () => {
    const ended = loadSisaRules().tolerances.map((rule) => ({ ...rule, validUntil: "2024-12-31" as IsoDate }));
    expect(reportingTolerance({ tolerances: ended }, 2024, cents(1))?.tolerance).toBe(1_250_000);
    expect(reportingTolerance({ tolerances: ended }, 2025, cents(1))).toBeNull();
  });
});
