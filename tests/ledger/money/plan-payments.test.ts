import fc from "fast-check";
import { paymentValues, planPayments } from "../../../src/ledger/money/plan-payments";
import type { PaymentPlan } from "../../../src/ledger/money/model/payment-plan";
import { saysCameIn } from "../../../src/ledger/money/says-came-in";
import type { Receipt } from "../../../src/rules/model/receipt";
import { spare } from "../../rules/books/rows";
import { openMoney, receipt } from "./money-table";

const all = { sides: null, schemes: null, municipalities: null, others: [] };
const header = "Betaaldatum;Bedrag;Kenmerk;Omschrijving;Regeling";

async function planOf(lines: readonly string[], receipts: readonly Receipt[] = [], choices = {}, years = {}): Promise<PaymentPlan> {
  const { table, mapping } = await openMoney([header, ...lines], "payments");
  return planPayments(table, mapping, { ...all, ...choices }, { receipts, years: [], openings: [], ...years });
}

const sums = ({ fresh, known, alike, unchosen, rejected }: PaymentPlan) => [fresh, known, alike, unchosen, rejected].map(({ lines, cents }) => [lines, cents]);

describe("a payment that the book has", () => {
  const line = "15-01-2022;100,00;NPO-1;januari;A";

  it("is known by its day, its amount and its document, whatever the case and spaces of that", async () => {
    expect((await planOf([line], [receipt("2022-01-15", 10_000, " npo-1 ")])).known).toEqual({ lines: 1, cents: 10_000 });
  });

  it.each([
    ["another document", receipt("2022-01-15", 10_000, "BANK 12")],
    ["no document, as typed by hand", receipt("2022-01-15", 10_000)],
    ["the day on which the bank booked it", receipt("2022-01-17", 10_000, "NPO-1")],
    ["a week later", receipt("2022-01-22", 10_000)],
    ["a week earlier", receipt("2022-01-08", 10_000)],
  ])("under %s is not taken over unasked, for it would count twice", async (_what, known) => {
    const plan = await planOf([line], [known]);
    expect(sums(plan)).toEqual([[0, 0], [0, 0], [1, 10_000], [0, 0], [0, 0]]);
    expect(plan.alikePayments).toMatchObject([{ payment: { line: 2 }, receivedOn: known.receivedOn, document: known.document }]);
    const taken = await planOf([line], [known], { others: [2] });
    expect(sums(taken)[0]).toEqual([1, 10_000]);
    expect(taken.alikePayments).toHaveLength(1);
  });

  it.each([
    ["eight days later", receipt("2022-01-23", 10_000)],
    ["eight days earlier", receipt("2022-01-07", 10_000)],
    ["a cent more", receipt("2022-01-15", 10_001, "NPO-1")],
    ["a row without a day", { ...receipt("2022-01-15", 10_000, "NPO-1"), receivedOn: null }],
    ["a spare row", spare.receipts],
  ])("is another one than a receipt %s", async (_what, other) => {
    expect(sums(await planOf([line], [other]))).toEqual([[1, 10_000], [0, 0], [0, 0], [0, 0], [0, 0]]);
  });

  it("stands for one payment only: of two equal ones in the file the second is new", async () => {
    expect(sums(await planOf([line, line]))[0]).toEqual([2, 20_000]);
    expect(sums(await planOf([line, line], [receipt("2022-01-15", 10_000, "NPO-1")]))).toEqual([[1, 10_000], [1, 10_000], [0, 0], [0, 0], [0, 0]]);
    expect(sums(await planOf([line, line], [receipt("2022-01-15", 10_000, "NPO-1"), receipt("2022-01-15", 10_000, "NPO-1")]))[1]).toEqual([2, 20_000]);
  });

  it("is matched before one that only looks like it, so that a second term in the same week is new", async () => {
    const plan = await planOf([line, "18-01-2022;100,00;NPO-2;nabetaling;A"], [receipt("2022-01-15", 10_000, "NPO-1")]);
    expect(plan.receipts.map(({ document }) => document)).toEqual(["NPO-2"]);
  });
});

describe("a payment that cannot be a receipt", () => {
  it.each([
    ["money taken back", "15-01-2022;-100,00;X;;A", "amount-negative", -10_000],
    ["nothing", "15-01-2022;0,00;X;;A", "amount-zero", 0],
    ["no amount", "15-01-2022;;X;;A", "amount-missing", null],
    ["three decimals", "15-01-2022;1,234567;X;;A", "amount-decimals", null],
    ["an error of Excel", "15-01-2022;#N/B;X;;A", "excel-error", null],
    ["no day", ";12,50;X;;A", "date-missing", 1_250],
    ["a document that no cell takes", `15-01-2022;12,50;${"x".repeat(256)};;A`, "text-too-long", 1_250],
  ])("because it is %s", async (_what, line, code, amount) => {
    const plan = await planOf([line, "15-02-2022;5,00;Y;;A"]);
    expect(plan.rejectedRows).toMatchObject([{ line: 2, code, cents: amount }]);
    expect(plan.receipts).toHaveLength(1);
  });

  it("because its year is reported, while the year after it is open", async () => {
    const years = [{ ...spare.years, year: 2022, status: "vastgesteld" }];
    const plan = await planOf(["31-12-2022;1,00;A;;", "01-01-2023;2,00;B;;"], [], {}, { years });
    expect(plan.rejectedRows).toMatchObject([{ line: 2, code: "year-reported", cents: 100 }]);
    expect(plan.receipts.map(({ document }) => document)).toEqual(["B"]);
  });

  it("but a year that is only checked takes it, and what the book has already is never a fault", async () => {
    const years = [{ ...spare.years, year: 2022, status: "gecontroleerd" }];
    expect((await planOf(["31-12-2022;1,00;A;;"], [], {}, { years })).fresh.lines).toBe(1);
    const reported = [{ ...spare.years, year: 2022, status: "ingediend" }];
    expect((await planOf(["31-12-2022;1,00;A;;"], [receipt("2022-12-31", 100, "A")], {}, { years: reported })).known.lines).toBe(1);
  });

  it("because the receipts of its year came as opening figures and would count twice", async () => {
    const openings = [{ ...spare.openings, year: 2021 }];
    const plan = await planOf(["31-12-2021;1,00;A;;", "01-01-2022;2,00;B;;"], [], {}, { openings });
    expect(plan.rejectedRows).toMatchObject([{ code: "year-taken-over", shown: "2021-12-31" }]);
    expect(plan.fresh).toEqual({ lines: 1, cents: 200 });
  });
});

describe("an overview with more schemes", () => {
  const lines = ["15-01-2022;1,00;A;;NPO", "15-01-2022;2,00;B;;GOA", "15-01-2022;-3,00;C;;GOA", "15-01-2022;4,00;D;;"];

  it("takes those of the chosen ones; a fault in another is no news", async () => {
    expect(sums(await planOf(lines, [], { schemes: ["NPO", ""] }))).toEqual([[2, 500], [0, 0], [0, 0], [2, -100], [0, 0]]);
  });

  it("takes none while nothing is chosen", async () => {
    expect(sums(await planOf(lines, [], { schemes: [] }))).toEqual([[0, 0], [0, 0], [0, 0], [4, 400], [0, 0]]);
  });
});

describe("whatever the overview says", () => {
  const row = fc.record({
    day: fc.constantFrom("2022-01-14", "2022-01-15", "2022-02-01", "2021-12-31", "2022-02-30", ""),
    cents: fc.constantFrom(-5, 0, 100, 200, 12_345, null),
    document: fc.constantFrom("", "A", "b", "B"),
    note: fc.constantFrom("", "x", "y"),
    scheme: fc.constantFrom("NPO", "GOA"),
  });
  const text = ({ day, cents, document, note, scheme }: { day: string; cents: number | null; document: string; note: string; scheme: string }): string =>
    [day, cents === null ? "" : (cents / 100).toFixed(2).replace(".", ","), document, note, scheme].join(";");
  const schemes = fc.constantFrom<readonly string[] | null>(null, ["NPO"], ["NPO", "GOA"], []);
  const openings = [{ ...spare.openings, year: 2021 }];
  const book = fc.array(fc.tuple(fc.constantFrom("2022-01-15", "2022-01-16", "2022-02-01"), fc.constantFrom(100, 200), fc.constantFrom("", "A", "B")), { maxLength: 5 });
  const written = (plan: PaymentPlan): string[] => plan.receipts.map(({ receivedOn, amount, document, note }) => JSON.stringify([receivedOn, amount, document, note])).sort();

  it("no line and no cent is lost, and the order of the rows does not matter", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), schemes, book, fc.infiniteStream(fc.nat()), async (rows, chosen, known, keys) => {
        const receipts = known.map(([day, amount, document]) => receipt(day, amount, document));
        const lines = rows.map(text);
        // A first row that is always there, so that the text is a table.
        const first = "03-03-2023;9,99;Z;;NPO";
        const plan = await planOf([first, ...lines], receipts, { schemes: chosen }, { openings });
        const parts = [plan.fresh, plan.known, plan.alike, plan.unchosen, plan.rejected];
        expect(parts.reduce((sum, part) => sum + part.lines, 0)).toBe(plan.read.lines);
        expect(parts.reduce((sum, part) => sum + part.cents, 0)).toBe(plan.read.cents);
        const filled = rows.filter(({ day, cents, document, note, scheme }) => `${day}${cents ?? ""}${document}${note}${scheme}` !== "");
        expect(plan.read).toEqual({ lines: filled.length + 1, cents: rows.reduce((sum, { cents }) => sum + (cents ?? 0), 999) });
        const order = lines.map((line) => ({ line, key: keys.next().value as number })).sort((one, other) => one.key - other.key);
        const shuffled = await planOf([first, ...order.map(({ line }) => line)], receipts, { schemes: chosen }, { openings });
        expect(written(shuffled)).toEqual(written(plan));
        expect(sums(shuffled)).toEqual(sums(plan));
      }),
      { numRuns: 150 },
    );
  });

  it("taken over once, it brings nothing the second time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), book, async (rows, known) => {
        const receipts = known.map(([day, amount, document]) => receipt(day, amount, document));
        const lines = ["03-03-2023;9,99;Z;;NPO", ...rows.map(text)];
        const plan = await planOf(lines, receipts, {}, { openings });
        const after = [...receipts, ...plan.receipts.map(({ receivedOn, amount, document, note }) => receipt(receivedOn, amount, document, note))];
        expect((await planOf(lines, after, {}, { openings })).fresh).toEqual({ lines: 0, cents: 0 });
      }),
      { numRuns: 150 },
    );
  });
});

describe("an export of a bank, whose amounts have no sign", () => {
  const lines = ["15-01-2022;100,00;Bij;NPO-1", "16-01-2022;40,00;Af;HUUR", "17-01-2022;7,50;Bij;NPO-2"];
  const opened = (third: string) => openMoney([`Datum;Bedrag;${third};Kenmerk`, ...lines], "payments");
  const empty = { receipts: [], years: [], openings: [] };

  it.each(["Af Bij", "Af/Bij", "Mutatiesoort"])("says under %s what came in, and what went out is no receipt", async (third) => {
    const { table, mapping } = await opened(third);
    expect(mapping.columns.side).toBe(third);
    expect(paymentValues(table, mapping, "side")).toEqual([
      { value: "Bij", lines: 2, cents: 10_750 },
      { value: "Af", lines: 1, cents: 4_000 },
    ]);
    expect(sums(planPayments(table, mapping, { ...all, sides: ["Bij"] }, empty))).toEqual([[2, 10_750], [0, 0], [0, 0], [1, 4_000], [0, 0]]);
  });

  it("of which debit and credit say nothing by themselves: the officer says which is which", () => {
    expect(["Bij", " BIJ ", "+", "Af", "-", "C", "credit", "D", ""].filter(saysCameIn)).toEqual(["Bij", " BIJ ", "+"]);
  });

  it("has no such column where one cell says something else", async () => {
    const { mapping } = await openMoney(["Datum;Bedrag;Soort;Kenmerk", ...lines, "18-01-2022;1,00;Incasso;X"], "payments");
    expect(mapping.columns.side).toBeUndefined();
  });
});
