import fc from "fast-check";
import type { LedgerLine } from "../../../src/ledger/model/ledger-line";
import type { LineOffer, ReversedRow } from "../../../src/ledger/model/line-outcome";
import type { PlanContext } from "../../../src/ledger/plan/plan-context";
import { planImport } from "../../../src/ledger/plan/plan-import";
import { createBookEngine } from "../../../src/rules/create-book-engine";
import type { Book } from "../../../src/rules/model/book";
import { reconcileYear } from "../../../src/rules/reconciliation/reconcile-year";
import { assessedOn } from "../../rules/books/d14";
import { row } from "../../rules/years/view-of";
import { ledgerLine, readingOf, type LineCells } from "../ledger-line";
import { contextOf, deciding, except, importInto, outcomeOf, rule, spend, undecided, zomerschool } from "./import-into";

type SpendingCells = Readonly<Record<string, string | number | null>>;

/** What the export of 2022 brought: a cost of 520,00 that stands in the book on 31 December. */
const accrual: SpendingCells = {
  rowId: "row-1",
  year: 2022,
  bookedOn: "2022-12-31",
  measure: "Zomerschool",
  kind: "transitorisch",
  amount: 52_000,
  account: "4300",
  counterparty: "Stichting Welzijn Voorbeeld",
  description: "Begeleiding december",
  document: "MEM-31",
};
const regular: SpendingCells = { ...accrual, kind: "regulier" };

/** What the export of 2023 brings: the same cost, taken back. */
const reversalCells: LineCells = { fiscalYear: 2023, bookedOn: "2023-01-02", amount: -52_000, counterparty: "Stichting Welzijn Voorbeeld", description: "Tegenboeking", document: "MEM-2" };
const reversal = ledgerLine(reversalCells);

const spending = (...rows: readonly SpendingCells[]): Pick<Book, "expenditures"> => ({ expenditures: rows.map((cells) => row<"expenditures">("expenditures", cells)) });
const withRows = (...rows: readonly SpendingCells[]): PlanContext => contextOf({ assignments: [zomerschool], ...spending(...rows) });

function reversedBy(context: PlanContext, ...lines: readonly LedgerLine[]): readonly (string | null)[] {
  const offersOf = (offers: readonly LineOffer[]): ReversedRow | undefined => offers.flatMap((offer) => (offer.is === "reversal" ? [offer.row] : []))[0];
  return planImport(readingOf(lines), context).plan.lines.map(({ outcome }) => (outcome.is === "duplicate" ? null : (offersOf(outcome.offers)?.rowId ?? null)));
}
const offered = (cells: SpendingCells, line: LineCells = {}): boolean => reversedBy(withRows(cells), ledgerLine({ ...reversalCells, ...line }))[0] === "row-1";
const findings = (book: Book): readonly string[] => createBookEngine(assessedOn(), book).findings().map(({ code }) => code);

describe("a line of January is offered as the reversal of a row that the book has of 31 December", () => {
  test("with what the officer needs to recognise that row", () => {
    expect(outcomeOf(reversal, withRows({ ...accrual, recoverableVat: 1_000, otherFunding: 500, amount: 50_500 }))).toMatchObject({
      is: "assigned",
      offers: [{ is: "reversal", row: { rowId: "row-1", year: 2022, bookedOn: "2022-12-31", kind: "transitorisch", measure: "Zomerschool", description: "Begeleiding december", document: "MEM-31", gross: 52_000 } }],
    });
  });

  test.each<[string, boolean, string, string]>([
    ["1 January", true, "2022-12-31", "2023-01-01"],
    ["31 January", true, "2022-12-31", "2023-01-31"],
    ["1 February", false, "2022-12-31", "2023-02-01"],
    ["31 December itself", false, "2022-12-31", "2022-12-31"],
    ["January, a cost of 30 December", false, "2022-12-30", "2023-01-02"],
    ["January, a cost of 1 January", false, "2023-01-01", "2023-01-02"],
    ["January a year later", false, "2022-12-31", "2024-01-02"],
  ])("on %s: %s, for a row that is no accrual by its kind", (_, is, booked, back) => {
    expect(offered({ ...regular, bookedOn: booked }, { bookedOn: back, description: "Begeleiding" })).toBe(is);
  });

  test("an accrual by its kind needs no year's end and waits for its reversal, but not backwards in time", () => {
    expect(offered({ ...accrual, bookedOn: "2022-12-30" }, { bookedOn: "2023-02-01", description: "Begeleiding" })).toBe(true);
    expect(offered(accrual, { bookedOn: "2024-06-30", fiscalYear: 2024, description: "Begeleiding" })).toBe(true);
    expect(offered(accrual, { bookedOn: "2022-12-31", fiscalYear: 2022, description: "Begeleiding" })).toBe(true);
    expect(offered(accrual, { bookedOn: "2022-12-30", fiscalYear: 2022, description: "Begeleiding" })).toBe(false);
  });

  test("words of an accrual need no year's end either, until the end of the next year", () => {
    const due = { ...regular, bookedOn: "2022-06-30", description: "Nog te betalen begeleiding" };
    expect(offered(due, { bookedOn: "2023-12-31", description: "Begeleiding" })).toBe(true);
    expect(offered(due, { bookedOn: "2024-01-01", fiscalYear: 2024, description: "Begeleiding" })).toBe(false);
    expect(offered({ ...regular, bookedOn: "2022-06-30" }, { bookedOn: "2022-07-01", fiscalYear: 2022, description: "Begeleiding" })).toBe(false);
  });

  test("where a row has no date, its year says whether it came before", () => {
    expect(offered({ ...accrual, bookedOn: null })).toBe(true);
    expect(offered({ ...accrual, bookedOn: null, year: 2024 })).toBe(false);
    expect(offered({ ...accrual, bookedOn: null, year: 2024, ledgerYear: 2022 })).toBe(true);
  });

  test.each<[string, SpendingCells, LineCells]>([
    ["another amount", {}, { amount: -52_001 }],
    ["the same sign", {}, { amount: 52_000 }],
    ["another account", {}, { account: "4301" }],
    ["another counterparty and text", { counterparty: "Bureau Voorbeeld" }, {}],
    ["no text and no counterparty at all", { counterparty: "", description: "" }, { counterparty: "", description: "" }],
    ["an amount that cannot be read", { amount: null }, {}],
    ["no id by which to refer to it", { rowId: "" }, {}],
  ])("not for %s", (_, cells, line) => {
    expect(offered({ ...accrual, ...cells }, line)).toBe(false);
  });

  test("also for a prepayment, which is the other way round, and where an account stood with its name in one cell", () => {
    expect(offered({ ...accrual, amount: -52_000 }, { amount: 52_000 })).toBe(true);
    const written = { ...reversal, written: { account: "4300 - Zomerscholen", costCentre: "", project: "", taakveld: "", categorie: "" } };
    expect(reversedBy(withRows({ ...accrual, account: "4300 - Zomerscholen" }), written)).toEqual(["row-1"]);
  });

  test("the cost centre and project that the key of a booking holds may not differ; a row typed by hand has none", () => {
    const [costs, elsewhere] = ["0420", "0300"].map((costCentre) => ledgerLine({ ...reversalCells, fiscalYear: 2022, bookedOn: "2022-12-31", amount: 52_000, costCentre, document: "MEM-31" }));
    const { book } = importInto(contextOf({ assignments: [zomerschool] }), [costs, elsewhere].flatMap((line) => line ?? []));
    const [first, second] = book.expenditures.map(({ rowId }) => rowId);
    const context = contextOf({ assignments: [zomerschool], expenditures: book.expenditures });
    expect(reversedBy(context, ledgerLine({ ...reversalCells, costCentre: "0300" }), ledgerLine({ ...reversalCells, costCentre: "0420" }))).toEqual([second, first]);
    expect(reversedBy(context, ledgerLine({ ...reversalCells, costCentre: "0999" }))).toEqual([null]);
    expect(offered(accrual, { costCentre: "0999" })).toBe(true);
  });

  test("wages stand in the book without names, and are known by their account", () => {
    const wages = { fiscalYear: 2022, bookedOn: "2022-12-31", categorie: "1.1", accountName: "Salarissen", description: "J. Voorbeeld, december", amount: 52_000 };
    const { book } = importInto(contextOf({ assignments: [zomerschool] }), [ledgerLine(wages)]);
    const back = ledgerLine({ ...wages, fiscalYear: 2023, bookedOn: "2023-01-31", description: "J. Voorbeeld, terug", amount: -52_000 });
    expect(reversedBy(contextOf({ expenditures: book.expenditures }), back)).toEqual([book.expenditures[0]?.rowId]);
  });
});

describe("which row", () => {
  const other = { ...accrual, rowId: "row-2" };

  test("an accrual by its kind goes before an older row that only looks like one", () => {
    expect(reversedBy(withRows({ ...regular, rowId: "row-0" }, accrual), reversal)).toEqual(["row-1"]);
  });

  test("each row is offered once, and each line has its own", () => {
    expect(reversedBy(withRows(accrual), reversal, reversal)).toEqual(["row-1", null]);
    expect(reversedBy(withRows(accrual, other), reversal, reversal, reversal)).toEqual(["row-1", "row-2", null]);
  });

  test.each<[string, readonly SpendingCells[]]>([
    ["another row refers to, by its id", [accrual, { rowId: "row-9", amount: -100, refersTo: "ROW-1" }]],
    ["another row refers to, by its document", [accrual, { rowId: "row-9", amount: -100, refersTo: "mem-31" }]],
    ["refers to another row itself", [{ ...accrual, refersTo: "INK-1" }]],
    ["is one of a group", [{ ...accrual, group: "g" }, { rowId: "row-9", amount: -52_000, group: "g" }]],
    ["another row of the book seems to undo, though nobody said so", [regular, { ...regular, rowId: "row-9", bookedOn: "2023-01-15", year: 2023, kind: "correctie", amount: -52_000 }]],
  ])("never one that %s", (_, rows) => {
    expect(reversedBy(withRows(...rows), reversal)).toEqual([null]);
  });

  test("a group of one row and another document that is referred to are no reason", () => {
    expect(reversedBy(withRows({ ...accrual, group: "g" }, { rowId: "row-9", amount: -100, refersTo: "MEM-3" }), reversal)).toEqual(["row-1"]);
  });

  test("a line that the book has already is offered nothing", () => {
    const { book } = importInto(withRows(accrual), [reversal]);
    expect(reversedBy({ ...withRows(accrual), book }, reversal)).toEqual([null]);
  });

  test("beside the reversal of the book's row a pair in the file is offered too, and the pair that is taken leaves the row alone", () => {
    const invoice = ledgerLine({ ...reversalCells, bookedOn: "2023-01-20", amount: 52_000, description: "Factuur 12" });
    const context = withRows(accrual);
    expect(planImport(readingOf([reversal, invoice]), context).plan.lines[0]?.outcome).toMatchObject({ offers: [{ is: "reversal" }, { is: "pair", other: 3 }] });
    const paired = deciding(context, reversal, { paired: true, reverses: "row-1" });
    expect(importInto(paired, [reversal, invoice]).rows.spending).toMatchObject([{ kind: "transitorisch", refersTo: "" }, { kind: "transitorisch", refersTo: "" }]);
  });
});

describe("what the officer takes", () => {
  const taking = (context: PlanContext, line = reversal): PlanContext => deciding(context, line, { reverses: "row-1" });

  test("nothing happens by itself: without a yes it is the correction that every negative line is", () => {
    expect(importInto(withRows(accrual), [reversal]).rows.spending).toMatchObject([{ kind: "correctie", refersTo: "" }]);
  });

  test("the reversal of an accrual is transitorisch and refers to it; the book's row is as it was, and no check finds anything", () => {
    const context = withRows(accrual);
    const { rows, book } = importInto(taking(context), [reversal]);
    expect(rows.spending).toMatchObject([{ kind: "transitorisch", refersTo: "row-1", group: "", year: 2023, amount: -52_000, correctsYear: null }]);
    expect(book.expenditures[0]).toEqual(context.book.expenditures[0]);
    expect(findings(context.book)).toContain("expenditure-accrual-open");
    expect(findings(book).filter((code) => code.startsWith("expenditure-"))).toEqual([]);
    expect(reconcileYear(createBookEngine(assessedOn(), book).view(), 2023)?.unexplained).toBe(0);
  });

  test("the reversal of a row that is regulier is a correction that refers to it: an accrual alone would stay open for ever", () => {
    const { rows, book } = importInto(taking(withRows(regular)), [reversal]);
    expect(rows.spending).toMatchObject([{ kind: "correctie", refersTo: "row-1", year: 2023 }]);
    expect(findings(book).filter((code) => code.startsWith("expenditure-"))).toEqual([]);
  });

  test.each([
    ["creditnota", "creditnota"],
    ["regulier", "correctie"],
    ["transitorisch", "correctie"],
  ])("a rule that says %s makes the reversal of a regular row a %s", (decided, kind) => {
    const ruled = contextOf({ assignments: [rule({ account: "4300", measure: "Zomerschool", kind: decided })], ...spending(regular) });
    expect(importInto(taking(ruled), [reversal]).rows.spending).toMatchObject([{ kind, refersTo: "row-1" }]);
  });

  test("a reversal that is split over years stays with its accrual, row by row", () => {
    const crossing = ledgerLine({ ...reversalCells, performedFrom: "2022-12-31", performedUntil: "2023-01-01" });
    const { rows, book } = importInto(deciding(withRows(accrual), crossing, { reverses: "row-1", split: "days" }), [crossing]);
    expect(rows.spending).toMatchObject([{ refersTo: "row-1", group: "", amount: -26_000 }, { refersTo: "row-1", group: "", amount: -26_000 }]);
    expect(findings(book)).not.toContain("expenditure-accrual-open");
  });

  test("recoverable VAT comes off the reversal as it came off the accrual: gross is held against gross", () => {
    const net = { ...accrual, amount: 42_975, recoverableVat: 9_025 };
    const line = ledgerLine({ ...reversalCells, vat: -9_025 });
    const vatRules = [row<"vatRules">("vatRules", { from: "2021-01-01", percentage: "100" })];
    const context = contextOf({ assignments: [zomerschool], vatRules, ...spending(net) }, { vatBasis: "inclusief" });
    const { rows, book } = importInto(taking(context, line), [line]);
    expect(rows.spending).toMatchObject([{ amount: -42_975, recoverableVat: -9_025, refersTo: "row-1" }]);
    expect(findings(book).filter((code) => code.startsWith("expenditure-"))).toEqual([]);
  });

  test("what looks like other income is the reversal of a cost once the officer says so", () => {
    const income = ledgerLine({ ...reversalCells, categorie: "4.3.8" });
    expect(outcomeOf(income, withRows(accrual))).toMatchObject({ is: "waiting", why: "other-income", offers: [{ is: "reversal" }] });
    expect(outcomeOf(income, taking(withRows(accrual), income))).toMatchObject({ is: "assigned", offers: [{ is: "reversal" }] });
  });

  test("the row that was taken is no longer offered to a line before it", () => {
    const first = ledgerLine({ ...reversalCells, document: "MEM-1" });
    expect(reversedBy(taking(withRows(accrual)), first, reversal)).toEqual([null, "row-1"]);
  });

  test("taken twice it is the first line's, and the other one waits", () => {
    const context = taking(taking(withRows(accrual)), ledgerLine({ ...reversalCells, document: "MEM-1" }));
    const { lines } = planImport(readingOf([reversal, ledgerLine({ ...reversalCells, document: "MEM-1" })]), context).plan;
    expect(lines.map(({ outcome }) => outcome)).toMatchObject([{ is: "assigned" }, { is: "waiting", why: "reversal-gone", offers: [], suggestions: [] }]);
  });

  test.each<[string, readonly SpendingCells[]]>([
    ["is gone", []],
    ["has another amount", [{ ...accrual, amount: 52_001 }]],
    ["is reversed by another row", [accrual, { rowId: "row-9", amount: -52_000, refersTo: "row-1" }]],
  ])("a row that %s by the time of the import makes the line wait, so that nothing is written otherwise than agreed", (_, rows) => {
    const later = taking(withRows(...rows));
    expect(outcomeOf(reversal, later)).toMatchObject({ is: "waiting", why: "reversal-gone" });
    expect(importInto(later, [reversal]).rows).toMatchObject({ spending: [], importLines: [{ state: "wacht", why: "reversal-gone", amount: -52_000 }] });
  });

  test("a line that is excepted reverses nothing, whatever was said before", () => {
    const context = deciding(contextOf(), reversal, { ...undecided, reverses: "row-1", assignment: except });
    expect(outcomeOf(reversal, context)).toMatchObject({ is: "assigned", offers: [] });
    expect(outcomeOf(reversal, deciding(contextOf(), reversal, { reverses: "row-1", assignment: spend }))).toMatchObject({ is: "waiting", why: "reversal-gone" });
  });
});

test("whatever is offered and taken: each row is reversed by one line, of the opposite amount, and is offered no more", () => {
  const rowCells = fc.record({
    kind: fc.constantFrom("transitorisch", "regulier", "correctie"),
    bookedOn: fc.constantFrom("2022-12-30", "2022-12-31", "2023-01-02"),
    amount: fc.constantFrom(-100, 100, 79),
    recoverableVat: fc.constantFrom(null, 21),
    counterparty: fc.constantFrom("", "Bureau Voorbeeld"),
    description: fc.constantFrom("", "nog te betalen", "a"),
    document: fc.constantFrom("", "MEM-1"),
    refersTo: fc.constantFrom("", "", "MEM-1", "row-0"),
    group: fc.constantFrom("", "", "g"),
  });
  const lineCells = fc.record({ bookedOn: fc.constantFrom("2023-01-01", "2023-01-31", "2023-02-01"), amount: fc.constantFrom(-100, 100, 0), counterparty: fc.constantFrom("", "Bureau Voorbeeld"), description: fc.constantFrom("", "terugboeking", "a") });
  fc.assert(
    fc.property(fc.array(rowCells, { maxLength: 8 }), fc.array(lineCells, { maxLength: 8 }), (rows, cells) => {
      const context = withRows(...rows.map((row, index) => ({ ...accrual, ...row, rowId: `row-${index}` })));
      const lines = cells.map((line) => ledgerLine({ fiscalYear: 2023, ...line }));
      const keys = planImport(readingOf(lines), context).plan.lines.map(({ key }) => key);
      const offers = reversedBy(context, ...lines);
      const decisions = new Map(keys.map((key, index) => [key, { ...undecided, reverses: offers[index] ?? "" }]));
      const { rows: written, book } = importInto({ ...context, decisions }, lines);
      expect(written.importLines).toEqual([]);
      expect(written.spending.map(({ refersTo }) => (refersTo === "" ? null : refersTo))).toEqual(offers);
      const taken = offers.flatMap((row) => row ?? []);
      expect(new Set(taken).size).toBe(taken.length);
      offers.forEach((rowId, index) => {
        const reversed = context.book.expenditures.find((row) => row.rowId === rowId);
        expect(rowId === null ? 0 : (lines[index]?.amount ?? 0) + (reversed?.amount ?? 0) + (reversed?.recoverableVat ?? 0)).toBe(0);
      });
      const again = reversedBy({ ...context, book }, ...lines.map((line) => ({ ...line, document: "MEM-9" })));
      expect(again.filter((rowId) => rowId !== null && taken.includes(rowId))).toEqual([]);
    }),
  );
});
