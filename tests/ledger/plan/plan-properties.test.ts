import fc from "fast-check";
import type { LedgerLine } from "../../../src/ledger/model/ledger-line";
import type { LineDecision } from "../../../src/ledger/model/line-decision";
import { controlTotals } from "../../../src/ledger/plan/control-totals";
import { planImport } from "../../../src/ledger/plan/plan-import";
import type { Book } from "../../../src/rules/model/book";
import { cents } from "../../../src/rules/money/cents";
import { row } from "../../rules/years/view-of";
import { ledgerLine, readingOf } from "../ledger-line";
import { contextOf, except, importInto, recognise, rule, spend, undecided } from "./import-into";

const rules = [
  rule({ account: "4300", measure: "Zomerschool" }),
  rule({ account: "4301", measure: "Schoolmaatschappelijk werk", yearRule: "prestatie" }),
  rule({ account: "4302", destination: "uitzonderen", reason: "eigen middelen" }),
  rule({ categorie: "4.3.1", destination: "baten" }),
  rule({ account: "4303", measure: "Bestaat niet" }),
];

const context = contextOf({
  assignments: rules,
  years: [row<"years">("years", { year: 2022, status: "vastgesteld" })],
  vatRules: [row<"vatRules">("vatRules", { from: "2021-01-01", percentage: "62.5" })],
});

const day = fc.constantFrom("2021-12-31", "2022-08-01", "2023-12-31", "2024-01-15", "2025-03-14");

/** Few values each, so that equal lines, changed amounts and pairs are common. */
const anyLine: fc.Arbitrary<LedgerLine> = fc
  .record({
    sourceId: fc.constantFrom("", "", "1", "2", "3"),
    fiscalYear: fc.constantFrom(null, 2019, 2022, 2023, 2024, 2025),
    document: fc.constantFrom("", "INK-1", "INK-2"),
    bookedOn: day,
    performedFrom: fc.option(day),
    performedUntil: fc.option(day),
    account: fc.constantFrom("4300", "4301", "4302", "4303", "1600"),
    accountKind: fc.constantFrom(null, "result", "balance"),
    costCentre: fc.constantFrom("", "0300"),
    taakveld: fc.constantFrom("", "0.10", "4.2"),
    categorie: fc.constantFrom("", "1.1", "3.8", "4.3.1", "4.3.2", "4.3.8", "7.1"),
    description: fc.constantFrom("", "schooljaar 2022-2023", "nog te betalen", "creditnota"),
    counterparty: fc.constantFrom("", "Bureau Voorbeeld"),
    amount: fc.oneof(fc.constantFrom(-100, 0, 100, 101), fc.integer({ min: -1e10, max: 1e10 })),
    vat: fc.constantFrom(null, 0, 1, 21),
  })
  .map(ledgerLine);

const files = fc.array(anyLine, { maxLength: 25 });

const anyDecision: fc.Arbitrary<LineDecision> = fc.record({
  assignment: fc.constantFrom(null, spend, { ...spend, costType: "subsidie", yearRule: "prestatie" as const }, except, recognise),
  split: fc.constantFrom(null, "days" as const, "months" as const),
  paired: fc.boolean(),
  reverses: fc.constantFrom("", "", "reversed"),
  correctsYear: fc.boolean(),
});

/** The context with a decision for some of the lines. */
function decidingSome(book: Book, lines: readonly LedgerLine[], decisions: readonly LineDecision[], vatBasis: "exclusief" | "inclusief" | null) {
  const undone = { ...context, book, vatBasis };
  const keys = planImport(readingOf(lines), undone).plan.lines.map(({ key }) => key);
  return { ...undone, decisions: new Map(keys.map((key, index) => [key, decisions[index] ?? undecided])) };
}

const basis = fc.constantFrom("exclusief" as const, "inclusief" as const, null);
const total = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
const gross = (rows: readonly Pick<Book["expenditures"][number], "amount" | "recoverableVat" | "otherFunding">[]): number =>
  total(rows.flatMap(({ amount, recoverableVat, otherFunding }) => [amount, recoverableVat, otherFunding]));

test("whatever is decided: what was read is what was not selected, assigned, waits and is known, in lines and in cents, and the rows come to it", () => {
  fc.assert(
    fc.property(files, files, fc.array(anyDecision, { maxLength: 25 }), basis, (earlier, lines, decisions, vatBasis) => {
      const before = importInto(decidingSome(context.book, earlier, decisions, vatBasis), earlier).book;
      const { plan, rows } = importInto(decidingSome(before, lines, [...decisions].reverse(), vatBasis), lines);
      for (const unit of ["lines", "cents"] as const) {
        expect(plan.unselected[unit] + plan.assigned[unit] + plan.waiting[unit] + plan.duplicate[unit]).toBe(plan.read[unit]);
        expect(plan.spending[unit] + plan.excepted[unit] + plan.income[unit]).toBe(plan.assigned[unit]);
      }
      const kept = (state: string): number => total(rows.importLines.filter((line) => line.state === state).map(({ amount }) => amount));
      expect([gross(rows.spending), kept("uitgezonderd"), kept("baten")]).toEqual([plan.spending.cents, plan.excepted.cents, plan.income.cents]);
      for (const { read, unselected, spending, excepted, income, waiting, duplicate } of rows.controlTotals) {
        expect(total([unselected, spending, excepted, income, waiting, duplicate])).toBe(read);
      }
      expect(total(rows.controlTotals.map(({ read }) => read))).toBe(plan.read.cents);
    }),
  );
});

test("nothing moves into a reported year, and no row stands in a year over which the grant is not accounted for", () => {
  fc.assert(
    fc.property(files, fc.array(anyDecision, { maxLength: 25 }), basis, (lines, decisions, vatBasis) => {
      const { spending } = importInto(decidingSome(context.book, lines, decisions, vatBasis), lines).rows;
      expect(spending.filter(({ year }) => year === null || year === 2022 || year < 2021 || year > 2026)).toEqual([]);
      expect(spending.filter(({ correctsYear, year }) => correctsYear !== null && (correctsYear !== 2022 || year !== 2023))).toEqual([]);
    }),
  );
});

test("a file that is imported twice gives nothing new, whatever was decided", () => {
  fc.assert(
    fc.property(files, fc.array(anyDecision, { maxLength: 25 }), basis, (lines, decisions, vatBasis) => {
      const first = decidingSome(context.book, lines, decisions, vatBasis);
      const { book } = importInto(first, lines);
      expect(importInto({ ...first, book }, lines).rows).toMatchObject({ spending: [], importLines: [], ledgerFigures: [], settled: [] });
    }),
  );
});

/** Every cost is spent, so that the book holds each line by its amount. */
const spendAll = contextOf({ assignments: [rule({ measure: "Zomerschool" })] });

/** Lines of an export by itself: its document and day are those of no other export. */
const exportOf = (name: string): fc.Arbitrary<readonly LedgerLine[]> =>
  fc.array(
    fc.record({ amount: fc.constantFrom(-100, 100, 101), description: fc.constantFrom("", "a", "b"), costCentre: fc.constantFrom("", "0300") }).map((cells) => ledgerLine({ ...cells, document: name })),
    { maxLength: 8 },
  );

const standing = (book: Book): readonly string[] => book.expenditures.map(({ sourceLine, amount }) => `${sourceLine} ${String(amount)}`).sort();

test("an export that holds an earlier one adds exactly the rest, equal lines included", () => {
  fc.assert(
    fc.property(exportOf("INK-1"), exportOf("INK-1"), fc.boolean(), (first, more, atEnd) => {
      const { book } = importInto(spendAll, first);
      const { rows, plan } = importInto({ ...spendAll, book }, atEnd ? [...first, ...more] : [...more, ...first]);
      expect(rows.spending.map(({ amount }) => amount).sort()).toEqual(more.map(({ amount }) => amount).sort());
      expect(plan.duplicate.lines).toBe(first.length);
    }),
  );
});

test("exports that have nothing in common end in the same book, in whatever order they come", () => {
  const exports = fc.tuple(exportOf("INK-1"), exportOf("INK-2"), exportOf("INK-3"));
  fc.assert(
    fc.property(exports, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (parts, order) => {
      const inOrder = (positions: readonly number[]): Book => positions.reduce((book, position) => importInto({ ...spendAll, book }, parts[position] ?? []).book, spendAll.book);
      const book = inOrder(order);
      expect(standing(book)).toEqual(standing(inOrder([0, 1, 2])));
      expect(book.expenditures).toHaveLength(parts.flat().length);
    }),
  );
});

test("what was not selected is in the sums and in the control totals, and nowhere else", () => {
  const account = fc.record({ code: fc.constantFrom("4300", "1000", "1100"), name: fc.constant("Rekening"), lines: fc.nat({ max: 9 }), cents: fc.integer({ min: -1e6, max: 1e6 }).map(cents) });
  const unselected = fc.uniqueArray(account, { selector: ({ code }) => code });
  fc.assert(
    fc.property(exportOf("INK-1"), unselected, (lines, rest) => {
      const { plan } = planImport(readingOf(lines, rest), spendAll);
      expect(plan.read).toEqual({ lines: plan.unselected.lines + plan.assigned.lines, cents: plan.unselected.cents + plan.assigned.cents });
      const totals = controlTotals(plan, { importId: "i", file: "f", withoutWageNames: true });
      expect(total(totals.map(({ lines: count }) => count))).toBe(plan.read.lines);
      expect(total(totals.map(({ unselectedLines }) => unselectedLines))).toBe(plan.unselected.lines);
      expect(total(totals.map(({ read }) => read))).toBe(plan.read.cents);
    }),
  );
});
