import { PlanCache } from "../../../src/actions/ledger/plan-cache";
import { assessedOn } from "../../rules/books/d14";
import { ledgerLine, readingOf } from "../../ledger/ledger-line";
import { contextOf, importInto, measures, spend, undecided, zomerschool } from "../../ledger/plan/import-into";

const line = ledgerLine({ document: "INK-7" });
const reading = readingOf([line]);
const context = contextOf({ assignments: [zomerschool] });

/** As the workbook gives it when it is read once more: equal, and not the same. */
const readAgain = contextOf({ measures: measures.map((measure) => ({ ...measure })), assignments: [{ ...zomerschool }] });

it("what the officer saw is what is written, as long as the book says the same when it is read again", () => {
  const plans = new PlanCache();
  expect(plans.plan(reading, readAgain)).toBe(plans.plan(reading, context));
});

it.each([
  ["a colleague changed a rule", contextOf({ assignments: [{ ...zomerschool, measure: "Tijdelijke huur" }] })],
  ["a colleague took the same booking over", { ...context, book: importInto(context, [line]).book }],
  ["the officer decided a line", { ...context, decisions: new Map([["h:1", { ...undecided, assignment: spend }]]) }],
  ["the day changed", { ...context, assessment: assessedOn("2026-02-02") }],
  ["the source turned out to hold VAT", { ...context, vatBasis: "inclusief" as const }],
])("it is planned again when %s", (_, changed) => {
  const plans = new PlanCache();
  const first = plans.plan(reading, context);
  expect(plans.plan(reading, changed)).not.toBe(first);
});

it("another file, or other lines of it, is another plan", () => {
  const plans = new PlanCache();
  const first = plans.plan(reading, context);
  expect(plans.plan(readingOf([line, line]), context).plan.read).toEqual({ lines: 2, cents: 20_000 });
  expect(plans.plan(reading, context)).not.toBe(first);
});
