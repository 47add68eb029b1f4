import { planImport } from "../../../src/ledger/plan/plan-import";
import type { LedgerLine } from "../../../src/ledger/model/ledger-line";
import type { Book } from "../../../src/rules/model/book";
import { cents } from "../../../src/rules/money/cents";
import { ledgerLine, readingOf, type LineCells } from "../ledger-line";
import { contextOf, deciding, except, importInto, keyOf, recognise, rule, spend, zomerschool } from "./import-into";

const context = contextOf({ assignments: [zomerschool] });
const within = (book: Book) => ({ ...context, book });
const amounts = (book: Book): readonly (number | null)[] => book.expenditures.map(({ amount }) => amount);
const waits = (book: Book): readonly unknown[] => book.importLines.map(({ state, amount }) => [state, amount]);

const invoice: LineCells = { document: "INK-7", description: "Inhuur", counterparty: "Bureau Voorbeeld", costCentre: "0300" };

/** Outcomes of a file, in short. */
function outcomes(book: Book, ...lines: readonly LedgerLine[]): readonly string[] {
  return planImport(readingOf(lines), within(book)).plan.lines.map(({ outcome }) => (outcome.is === "waiting" ? outcome.why : outcome.is));
}

describe("the same file again", () => {
  test.each([{}, { sourceId: "INK/7/1" }])("brings nothing new: %o", (id) => {
    const lines = [ledgerLine({ ...invoice, ...id }), ledgerLine({ account: "9999" })];
    const { book } = importInto(context, lines);
    const again = importInto(within(book), lines);
    expect(again.rows).toMatchObject({ spending: [], importLines: [], ledgerFigures: [], settled: [] });
    expect(again.plan).toMatchObject({ assigned: { lines: 0 }, duplicate: { lines: 1, cents: 10_000 }, waiting: { lines: 1, cents: 10_000 } });
  });

  test("also when the officer had decided, the decision is not carried out twice", () => {
    const line = ledgerLine({ account: "9999" });
    const deciders = deciding(context, line, { assignment: spend });
    const { book } = importInto(deciders, [line]);
    expect(amounts(book)).toEqual([10_000]);
    expect(importInto({ ...deciders, book }, [line]).rows.spending).toEqual([]);
  });

  test("an excepted line and recognised income are known as well", () => {
    const income = ledgerLine({ categorie: "4.3.1", amount: -9_000 });
    const { book } = importInto(deciding(deciding(contextOf(), income, { assignment: recognise }), ledgerLine(), { assignment: except }), [ledgerLine(), income]);
    expect(waits(book)).toEqual([["uitgezonderd", 10_000], ["baten", -9_000]]);
    expect(outcomes(book, ledgerLine(), income)).toEqual(["duplicate", "duplicate"]);
  });

  test("a row that was split over two years is one booking", () => {
    const line = ledgerLine({ performedFrom: "2024-12-01", performedUntil: "2025-01-31" });
    const split = { ...context, book: { ...context.book, assignments: [rule({ measure: "Zomerschool", yearRule: "prestatie" })] } };
    const { book } = importInto(split, [line]);
    expect(amounts(book)).toEqual([5_000, 5_000]);
    expect(outcomes(book, line)).toEqual(["duplicate"]);
  });
});

describe("an export that overlaps", () => {
  test("adds only what is new, and counts equal lines by how many there are", () => {
    const other = ledgerLine({ ...invoice, document: "INK-8" });
    const { book } = importInto(context, [ledgerLine(invoice), other]);
    expect(outcomes(book, other, ledgerLine(invoice), ledgerLine(invoice))).toEqual(["duplicate", "duplicate", "assigned"]);
  });

  test("two equal lines of one file stay two, and one of them later is no third", () => {
    const { book } = importInto(context, [ledgerLine(invoice), ledgerLine(invoice)]);
    expect(amounts(book)).toEqual([10_000, 10_000]);
    expect(outcomes(book, ledgerLine(invoice))).toEqual(["duplicate"]);
  });

  test("texts and amounts that an officer corrected in the book make no line new", () => {
    const { book } = importInto(context, [ledgerLine(invoice)]);
    const corrected = { ...book, expenditures: book.expenditures.map((row) => ({ ...row, description: "Inhuur juni", counterparty: "B", document: "X", amount: null })) };
    expect(outcomes(corrected, ledgerLine(invoice))).toEqual(["duplicate"]);
  });

  test("an export with other columns gives the same bookings, so a cost is not counted twice", () => {
    const { book } = importInto(context, [ledgerLine(invoice)]);
    expect(outcomes(book, ledgerLine({ ...invoice, counterparty: "", costCentre: "", journal: "" }))).toEqual(["duplicate"]);
  });

  test("the same document on another cost centre, account or day, or no document at all, is another cost", () => {
    const { book } = importInto(context, [ledgerLine(invoice), ledgerLine({ description: "A" })]);
    const others = [{ costCentre: "0400" }, { account: "43001", description: "B" }, { bookedOn: "2025-03-15" }].map((cells) => ledgerLine({ ...invoice, ...cells }));
    const rules = { ...book, assignments: [rule({ measure: "Zomerschool" })] };
    expect(outcomes(rules, ...others, ledgerLine({ description: "B" }))).toEqual(["assigned", "assigned", "assigned", "assigned"]);
  });
});

describe("a booking with another amount", () => {
  test.each([{}, { sourceId: "INK/7/1" }])("waits and shows what the book has: %o", (id) => {
    const { book } = importInto(context, [ledgerLine({ ...invoice, ...id })]);
    const { plan } = planImport(readingOf([ledgerLine({ ...invoice, ...id, amount: 12_500 })]), within(book));
    expect(plan.lines[0]?.outcome).toMatchObject({ is: "waiting", why: "changed", known: 10_000 });
    expect(plan.waiting).toEqual({ lines: 1, cents: 12_500 });
  });

  test.each([{}, { sourceId: "INK/7/1" }])("adds the difference as a correction when the officer says so, once: %o", (id) => {
    const { book: before } = importInto(context, [ledgerLine({ ...invoice, ...id })]);
    const raised = ledgerLine({ ...invoice, ...id, amount: 12_500 });
    const { plan, rows, book } = importInto(deciding(within(before), raised, { assignment: spend }), [raised]);
    expect(rows.spending).toMatchObject([{ amount: 2_500, kind: "correctie", refersTo: before.expenditures[0]?.rowId }]);
    expect(plan).toMatchObject({ assigned: { lines: 1, cents: 2_500 }, duplicate: { lines: 0, cents: 10_000 } });
    expect(rows.controlTotals).toMatchObject([{ read: 12_500, spending: 2_500, duplicate: 10_000 }]);
    expect(rows.ledgerFigures).toMatchObject([{ role: "lasten", amount: 2_500 }]);
    expect(outcomes(book, raised)).toEqual(["duplicate"]);
    const lowered = ledgerLine({ ...invoice, ...id, amount: 11_000 });
    const third = importInto(deciding(within(book), lowered, { assignment: spend }), [lowered]);
    expect(third.rows.spending).toMatchObject([{ amount: -1_500, kind: "correctie" }]);
    expect(outcomes(third.book, lowered)).toEqual(["duplicate"]);
  });

  test.each([{}, { sourceId: "INK/7/1" }])("keeps the difference waiting while nobody decides, and shows it again: %o", (id) => {
    const { book: before } = importInto(context, [ledgerLine({ ...invoice, ...id })]);
    const raised = ledgerLine({ ...invoice, ...id, amount: 12_500 });
    const { book } = importInto(within(before), [raised]);
    expect(waits(book)).toEqual([["wacht", 2_500]]);
    const again = importInto(within(book), [raised]);
    expect(again.rows.importLines).toEqual([]);
    expect(again.plan.lines[0]?.outcome).toMatchObject({ why: "changed", known: 10_000 });
    const settled = importInto(deciding(within(book), raised, { assignment: spend }), [raised]);
    expect(waits(settled.book)).toEqual([["verwerkt", 2_500]]);
    expect(settled.rows).toMatchObject({ spending: [{ amount: 2_500 }], ledgerFigures: [] });
  });

  test.each([{}, { sourceId: "INK/7/1" }])("takes the place of a line that only waited, with its whole amount: %o", (id) => {
    const bare = contextOf();
    const { book: before } = importInto(bare, [ledgerLine({ ...invoice, ...id })]);
    const raised = ledgerLine({ ...invoice, ...id, amount: 12_500 });
    expect(outcomes(before, raised)).toEqual(["changed"]);
    const { rows, book } = importInto(deciding({ ...bare, book: before }, raised, { assignment: spend }), [raised]);
    expect(rows.spending).toMatchObject([{ amount: 12_500, kind: "regulier", refersTo: "" }]);
    expect(waits(book)).toEqual([["verwerkt", 10_000]]);
    expect(rows.ledgerFigures).toMatchObject([{ role: "lasten", amount: 2_500 }]);
    expect(outcomes(book, raised)).toEqual(["duplicate"]);
  });

  test("lines of one document change in order, so that the document comes to what the ledger has", () => {
    const line = (description: string, amount: number): LedgerLine => ledgerLine({ ...invoice, description, amount });
    const { book } = importInto(context, [line("a", 100), line("b", 200), line("c", 300)]);
    const changed = [line("a", 150), line("b", 200), line("c", 290)];
    const { plan } = planImport(readingOf(changed), within(book));
    expect(plan.lines.map(({ outcome }) => (outcome.is === "waiting" ? outcome.known : outcome.is))).toEqual([100, "duplicate", 300]);
  });

  test("an amount that cannot be read in the book is no change", () => {
    const { book } = importInto(context, [ledgerLine({ sourceId: "1" })]);
    const unreadable = { ...book, expenditures: book.expenditures.map((row) => ({ ...row, amount: null })) };
    expect(outcomes(unreadable, ledgerLine({ sourceId: "1", amount: 12_500 }))).toEqual(["duplicate"]);
  });

  test("recoverable VAT that came off, and money of others, are part of the amount that is known", () => {
    const { book } = importInto(context, [ledgerLine({ sourceId: "1" })]);
    const shared = { ...book, expenditures: book.expenditures.map((row) => ({ ...row, amount: cents(6_000), recoverableVat: cents(1_500), otherFunding: cents(2_500) })) };
    expect(outcomes(shared, ledgerLine({ sourceId: "1" }))).toEqual(["duplicate"]);
  });
});

describe("a line that waited", () => {
  const line = ledgerLine(invoice);
  const { book: waiting } = importInto(contextOf(), [line]);

  test("is spent by a later rule; it no longer waits, and the ledger's costs do not count it twice", () => {
    expect(waits(waiting)).toEqual([["wacht", 10_000]]);
    const { rows, book } = importInto(within({ ...waiting, assignments: [zomerschool] }), [line]);
    expect(rows).toMatchObject({ spending: [{ amount: 10_000 }], settled: [keyOf(line, context)], ledgerFigures: [] });
    expect(waits(book)).toEqual([["verwerkt", 10_000]]);
    expect(book.ledger).toMatchObject([{ role: "lasten", amount: 10_000 }]);
    expect(outcomes(book, line)).toEqual(["duplicate"]);
  });

  test("is excepted later: then it stands among the excepted costs, and once among the costs", () => {
    const { rows, book } = importInto(deciding({ ...contextOf(), book: waiting }, line, { assignment: except }), [line]);
    expect(rows.ledgerFigures).toMatchObject([{ role: "uitgezonderd", amount: 10_000, reason: "hoort niet bij de uitkering" }]);
    expect(waits(book)).toEqual([["verwerkt", 10_000], ["uitgezonderd", 10_000]]);
    expect(outcomes(book, line)).toEqual(["duplicate"]);
  });

  test("is recognised as income later: then it leaves the costs", () => {
    const { rows } = importInto(deciding({ ...contextOf(), book: waiting }, line, { assignment: recognise }), [line]);
    expect(rows.ledgerFigures).toMatchObject([{ role: "lasten", amount: -10_000 }, { role: "baten", amount: -10_000 }]);
  });

  test("waits again when the import that decided it is undone", () => {
    const settled = { ...waiting, importLines: waiting.importLines.map((row) => ({ ...row, state: "verwerkt" })) };
    expect(outcomes(settled, line)).toEqual(["no-rule"]);
  });
});

describe("an export with code and name in one cell, which an earlier import kept whole", () => {
  /** As it was read then, and as it is read now. */
  const before = (cells: LineCells): LedgerLine => ledgerLine({ ...invoice, account: "4300 - Zomerscholen", costCentre: "0300 - NPO", ...cells });
  const now = (cells: LineCells): LedgerLine => {
    const { account, costCentre, project, taakveld, categorie, ...line } = before(cells);
    return { ...line, account: "4300", costCentre: "0300", project, taakveld, categorie, written: { account, costCentre, project, taakveld, categorie } };
  };
  const rules = [rule({ account: "4300 - zomerscholen", measure: "Zomerschool" })];

  test("brings nothing new when it is read again: two equal lines stay two, and what waited is known", () => {
    const lines = [{}, {}, { amount: 5000 }, { document: "INK-8", account: "9999 - Anders" }];
    const { book } = importInto(contextOf({ assignments: rules }), lines.map(before));
    expect(amounts(book)).toEqual([10_000, 10_000, 5000]);
    const again = importInto({ ...contextOf(), book }, lines.map(now));
    expect(again.plan).toMatchObject({ duplicate: { lines: 3, cents: 25_000 }, assigned: { lines: 0 }, waiting: { lines: 1 } });
    expect(again.rows).toMatchObject({ spending: [], importLines: [], settled: [] });
  });

  test("adds what is new, under a rule that names the code or one that names the whole cell, and shows what changed", () => {
    const { book } = importInto(contextOf({ assignments: rules }), [before({}), before({ document: "INK-8" })]);
    const lines = [now({}), now({ document: "INK-8", amount: 12_500 }), now({ document: "INK-9" })];
    for (const assignments of [rules, [zomerschool], [rule({ costCentre: "03*", measure: "Zomerschool" })]]) {
      expect(outcomes({ ...book, assignments }, ...lines)).toEqual(["duplicate", "changed", "assigned"]);
    }
    const { book: renewed } = importInto(contextOf({ assignments: rules }), [now({})]);
    expect(renewed.expenditures.map(({ account }) => account)).toEqual(["4300"]);
    expect(outcomes({ ...renewed, assignments: rules }, now({}), now({ document: "INK-9" }))).toEqual(["duplicate", "assigned"]);
    expect(outcomes({ ...renewed, assignments: rules }, now({ amount: 1 }))).toEqual(["changed"]);
  });

  test("is suggested the measure that its account had, whole or by its code", () => {
    const { book } = importInto(contextOf({ assignments: rules }), [before({})]);
    const [line] = planImport(readingOf([now({ document: "INK-9", counterparty: "Een ander", description: "x" })]), { ...contextOf(), book: { ...book, assignments: [] } }).plan.lines;
    expect(line?.outcome).toMatchObject({ is: "waiting", suggestions: [{ assignment: { measure: "Zomerschool" }, reason: { is: "account", account: "4300" } }] });
  });
});
