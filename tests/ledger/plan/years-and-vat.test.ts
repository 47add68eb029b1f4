import type { PlanContext } from "../../../src/ledger/plan/plan-context";
import type { PlannedSpending } from "../../../src/ledger/plan/planned-rows";
import type { LedgerLine } from "../../../src/ledger/model/ledger-line";
import type { Book } from "../../../src/rules/model/book";
import { row } from "../../rules/years/view-of";
import { ledgerLine, type LineCells } from "../ledger-line";
import { contextOf, deciding, importInto, outcomeOf, rule, spend, zomerschool } from "./import-into";

const reported = (...years: readonly number[]): Pick<Book, "years"> => ({ years: years.map((year) => row<"years">("years", { year, status: "ingediend" })) });
const byPerformance = rule({ account: "4300", measure: "Zomerschool", yearRule: "prestatie" });

const spendingOf = (line: LedgerLine, context: PlanContext): readonly PlannedSpending[] => importInto(context, [line]).rows.spending;
const years = (line: LedgerLine, context: PlanContext): readonly unknown[] =>
  spendingOf(line, context).map(({ year, ledgerYear, correctsYear, amount }) => [year, ledgerYear, correctsYear, amount]);
const why = (line: LedgerLine, context: PlanContext): string => {
  const outcome = outcomeOf(line, context);
  return outcome.is === "waiting" ? outcome.why : outcome.is;
};

const schoolYear = ledgerLine({ fiscalYear: 2022, bookedOn: "2022-10-01", amount: 36_500, description: "Subsidie schooljaar 2022-2023" });
const turnOfYear = ledgerLine({ performedFrom: "2024-12-31", performedUntil: "2025-01-01", amount: 101 });

describe("years", () => {
  const context = contextOf({ assignments: [zomerschool] });

  test("a cost counts in the year of the ledger, whatever the days say", () => {
    expect(years(turnOfYear, context)).toEqual([[2025, null, null, 101]]);
  });

  test("a school year in the text is offered as a split, and taken only when the officer says so", () => {
    const shares = [{ year: 2022, amount: 15_300 }, { year: 2023, amount: 21_200 }];
    expect(outcomeOf(schoolYear, context)).toMatchObject({ offers: [{ is: "split", why: "school-year", from: "2022-08-01", until: "2023-07-31", shares }] });
    expect(years(schoolYear, context)).toEqual([[2022, null, null, 36_500]]);
    expect(years(schoolYear, deciding(context, schoolYear, { split: "days" }))).toEqual([[2022, null, null, 15_300], [2023, 2022, null, 21_200]]);
    expect(years(schoolYear, deciding(context, schoolYear, { split: "months" }))).toEqual([[2022, null, null, 15_208], [2023, 2022, null, 21_292]]);
  });

  test("rows of one split carry one group, and each the days of its own year", () => {
    const rows = spendingOf(schoolYear, deciding(context, schoolYear, { split: "days" }));
    expect(rows).toMatchObject([{ performedFrom: "2022-08-01", performedUntil: "2022-12-31" }, { performedFrom: "2023-01-01", performedUntil: "2023-07-31" }]);
    expect(new Set(rows.map(({ group }) => group)).size).toBe(1);
    expect(rows[0]?.group).toBe(rows[0]?.sourceLine);
    expect(spendingOf(schoolYear, context)[0]?.group).toBe("");
  });

  test("performance that crosses a year's end is offered; within a year it is not, and then the text says nothing", () => {
    expect(outcomeOf(turnOfYear, context)).toMatchObject({ offers: [{ is: "split", why: "performance", shares: [{ year: 2024, amount: 51 }, { year: 2025, amount: 50 }] }] });
    const within = { ...schoolYear, performedFrom: schoolYear.bookedOn, performedUntil: schoolYear.bookedOn };
    expect(outcomeOf(within, context)).toMatchObject({ offers: [] });
    expect(years(within, deciding(context, within, { split: "days" }))).toEqual([[2022, null, null, 36_500]]);
  });

  test("no split is offered into a year over which the grant is not accounted for, and a rule that asks for one waits", () => {
    const before = ledgerLine({ fiscalYear: 2021, performedFrom: "2020-12-31", performedUntil: "2021-01-01" });
    expect(outcomeOf(before, context)).toMatchObject({ is: "assigned", offers: [] });
    expect(why(before, contextOf({ assignments: [byPerformance] }))).toBe("year-unknown");
  });

  test("a rule by performance splits by itself, moves a cost to its year, and offers nothing more", () => {
    const ruled = contextOf({ assignments: [byPerformance] });
    expect(years(turnOfYear, ruled)).toEqual([[2024, 2025, null, 51], [2025, null, null, 50]]);
    expect(outcomeOf(turnOfYear, ruled)).toMatchObject({ offers: [] });
    expect(years(ledgerLine({ performedFrom: "2024-12-31" }), ruled)).toEqual([[2024, 2025, null, 10_000]]);
    expect(years(ledgerLine(), ruled)).toEqual([[2025, null, null, 10_000]]);
    expect(years(ledgerLine({ performedFrom: "2025-02-01", performedUntil: "2024-12-01" }), ruled)).toEqual([[2025, null, null, 10_000]]);
  });

  test("a line of a reported year waits; as a correction it counts in the open year and names the reported one", () => {
    const closed = contextOf({ assignments: [zomerschool], ...reported(2023, 2024) });
    const late = ledgerLine({ fiscalYear: 2024 });
    expect(why(late, closed)).toBe("year-reported");
    expect(years(late, deciding(closed, late, { correctsYear: true }))).toEqual([[2025, 2024, 2024, 10_000]]);
    expect(why(ledgerLine({ fiscalYear: 2025 }), closed)).toBe("assigned");
  });

  test("once every year is reported there is no year to correct in", () => {
    const closed = contextOf({ assignments: [zomerschool], ...reported(2026) });
    const late = ledgerLine({ fiscalYear: 2026 });
    expect(why(late, deciding(closed, late, { correctsYear: true }))).toBe("year-reported");
  });

  test("a share of a reported year is a correction in the open year, never a change of the reported one", () => {
    const closed = contextOf({ assignments: [byPerformance], ...reported(2024) });
    expect(years(turnOfYear, closed)).toEqual([[2025, null, 2024, 51], [2025, null, null, 50]]);
  });
});

describe("recoverable VAT", () => {
  const vatRules = [row<"vatRules">("vatRules", { from: "2021-01-01", percentage: "100" })];
  const inclusive = contextOf({ assignments: [zomerschool], vatRules }, { vatBasis: "inclusief" });
  const invoice = ledgerLine({ amount: 12_100, vat: 2_100 });
  const charged = (line: LedgerLine, context: PlanContext): readonly unknown[] => spendingOf(line, context).map(({ amount, recoverableVat }) => [amount, recoverableVat]);

  test("a source without it is taken as it is; one with it has it taken off", () => {
    expect(charged(invoice, { ...inclusive, vatBasis: "exclusief" })).toEqual([[12_100, null]]);
    expect(charged(invoice, inclusive)).toEqual([[10_000, 2_100]]);
    expect(charged({ ...invoice, ...ledgerLine({ amount: -12_100, vat: -2_100 }) }, inclusive)).toEqual([[-10_000, -2_100]]);
  });

  test("the assignment's basis goes before that of the source", () => {
    const exclusive = rule({ account: "4300", measure: "Zomerschool", vatBasis: "exclusief" });
    expect(charged(invoice, { ...inclusive, book: { ...inclusive.book, assignments: [exclusive] } })).toEqual([[12_100, null]]);
  });

  test.each<[string, LineCells, Partial<PlanContext>]>([
    ["nobody declared the basis", {}, { vatBasis: null }],
    ["the source does not give the VAT", { vat: null }, {}],
    ["there is more VAT than amount", { vat: 12_101 }, {}],
    ["the book has no rule for the day", { performedFrom: "2020-12-31", performedUntil: "2020-12-31" }, {}],
  ])("a line waits where %s", (_, cells, choices) => {
    expect(why({ ...invoice, ...ledgerLine({ amount: 12_100, vat: 2_100, ...cells }) }, { ...inclusive, ...choices })).toBe("vat-unknown");
  });

  test("subsidies and wages carry none, by the rule or by their categorie, and neither does a line with 0", () => {
    const unknown = { ...inclusive, vatBasis: null };
    const subsidy = rule({ account: "4300", measure: "Zomerschool", costType: "subsidie" });
    expect(charged(ledgerLine(), { ...unknown, book: { ...unknown.book, assignments: [subsidy] } })).toEqual([[10_000, null]]);
    expect(charged(ledgerLine({ categorie: "1.1" }), unknown)).toEqual([[10_000, null]]);
    expect(charged(ledgerLine({ categorie: "4.2" }), unknown)).toEqual([[10_000, null]]);
    expect(charged(ledgerLine({ vat: 0 }), unknown)).toEqual([[10_000, null]]);
    expect(why(ledgerLine({ categorie: "3.5.1" }), unknown)).toBe("vat-unknown");
  });

  test("a split splits the VAT with its cost", () => {
    const crossing = { ...invoice, performedFrom: turnOfYear.performedFrom, performedUntil: turnOfYear.performedUntil };
    expect(charged(crossing, deciding(inclusive, crossing, { split: "days" }))).toEqual([[5_000, 1_050], [5_000, 1_050]]);
  });

  test("of a changed booking the VAT changes with it", () => {
    const line = ledgerLine({ sourceId: "1", amount: 12_100, vat: 2_100 });
    const { book } = importInto(inclusive, [line]);
    const raised = ledgerLine({ sourceId: "1", amount: 24_200, vat: 4_200 });
    expect(charged(raised, deciding({ ...inclusive, book }, raised, { assignment: spend }))).toEqual([[10_000, 2_100]]);
  });
});
