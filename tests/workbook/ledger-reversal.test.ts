import { choices, exportOf, importExport, planExport, spendingOn, type Booking } from "./ledger-export";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

const accrual: Booking = { document: "22090", date: "31-12-2022", account: "0420", costCentre: "6710", description: "Nog te betalen lunches december", relation: "Lunchroom Voorbeeld", amount: "520,00" };
const ordinary: Booking = { ...accrual, document: "22091", description: "Bus december", relation: "Taxi Voorbeeld", amount: "310,00" };
const invoice: Booking = { ...accrual, document: "23007", date: "19-01-2023", description: "Factuur december", amount: "535,00" };
const back = (booking: Booking, document: string): Booking => ({ ...booking, document, date: "02-01-2023", description: "Tegenboeking", amount: `-${booking.amount}` });

const of2022 = exportOf("grootboek 2022.csv", [accrual, ordinary]);
const of2023 = exportOf("grootboek 2023.csv", [back(accrual, "23001"), back(ordinary, "23002"), invoice]);

const zomerschool = spendingOn("Zomerschool 2022");
const decision = { assignment: zomerschool, split: null, paired: false, reverses: "", correctsYear: false };

describe("a cost is accrued in the export of 2022 and taken back in that of 2023", () => {
  let opened: Opened;
  const spendingFindings = (): readonly string[] => openBook(opened).findings.filter(({ code }) => code.startsWith("expenditure-accrual") || code === "expenditure-negative-unexplained" || code === "expenditure-original-unknown" || code === "expenditure-credited-above-original").map(({ code }) => code);

  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    const { plan } = await planExport(opened, of2022);
    const [first, second] = plan.lines.map(({ key }) => key);
    const decisions = new Map([[first ?? "", { ...decision, assignment: { ...zomerschool, kind: "transitorisch" } }], [second ?? "", decision]]);
    done(await importExport(opened, of2022, { ...choices, decisions }));
  });
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    expect(opened.troubles).toEqual([]);
    opened.host.close();
  });

  it("the accrual stands in the book, and by 2026 the check says that it is open", () => {
    expect(openBook(opened).book.expenditures.map(({ kind, amount }) => [kind, amount])).toEqual([["transitorisch", 52_000], ["regulier", 31_000]]);
    expect(spendingFindings()).toEqual(["expenditure-accrual-open"]);
  });

  it("both lines of January are offered as reversals of these rows; the invoice is not", async () => {
    const { plan } = await planExport(opened, of2023);
    const rows = openBook(opened).book.expenditures.map(({ rowId }) => rowId);
    expect(plan.lines.map(({ outcome }) => (outcome.is === "waiting" ? outcome.offers : []))).toMatchObject([[{ is: "reversal", row: { rowId: rows[0], gross: 52_000 } }], [{ is: "reversal", row: { rowId: rows[1], gross: 31_000 } }], []]);
  });

  it("taken, they refer to their rows, which are as they were; nothing is open and no check finds anything about them", async () => {
    const before = openBook(opened).book.expenditures;
    const { plan } = await planExport(opened, of2023);
    const decisions = new Map(plan.lines.map(({ key }, position) => [key, { ...decision, reverses: before[position]?.rowId ?? "" }]));
    expect(done(await importExport(opened, of2023, { ...choices, decisions }))).toMatchObject({ spendingRows: 3, spending: -29_500 });
    const after = openBook(opened).book.expenditures;
    expect(after.slice(0, 2)).toEqual(before);
    expect(after.slice(2).map(({ year, kind, amount, refersTo, group }) => [year, kind, amount, refersTo, group])).toEqual([
      [2023, "transitorisch", -52_000, before[0]?.rowId, ""],
      [2023, "correctie", -31_000, before[1]?.rowId, ""],
      [2023, "regulier", 53_500, "", ""],
    ]);
    expect(spendingFindings()).toEqual([]);
  });

  it("the file of 2023 once more is known, and offers nothing again", async () => {
    const { plan } = await planExport(opened, of2023);
    expect(plan).toMatchObject({ duplicate: { lines: 3 } });
  });

  it("once that import is undone, the accrual is open and offered again", async () => {
    const [last] = opened.session.ledger.imports();
    done(await opened.session.ledger.undoImport(last?.importId ?? ""));
    expect(spendingFindings()).toEqual(["expenditure-accrual-open"]);
    const { plan } = await planExport(opened, of2023);
    expect(plan.lines.map(({ outcome }) => (outcome.is === "waiting" ? outcome.offers.length : 0))).toEqual([1, 1, 0]);
  });

  it("a row that something else reverses between the preview and the import makes the import stop, with nothing written", async () => {
    const { draft, plan } = await planExport(opened, of2023);
    const [accrued] = openBook(opened).book.expenditures;
    const decisions = new Map([[plan.lines[0]?.key ?? "", { ...decision, reverses: accrued?.rowId ?? "" }]]);
    const agreed = done(await opened.session.ledger.planLedger(draft, { ...choices, decisions }));
    const earlier = exportOf("januari.csv", [{ ...back(accrual, "23000"), date: "01-01-2023" }]);
    const own = (await planExport(opened, earlier)).plan.lines.map(({ key }) => [key, { ...decision, reverses: accrued?.rowId ?? "" }] as const);
    done(await importExport(opened, earlier, { ...choices, decisions: new Map(own) }));
    const outcome = await opened.session.ledger.importLedger(draft, { ...choices, decisions }, agreed, { written: () => undefined, cancelled: () => false });
    expect(outcome).toMatchObject({ ok: false, refusal: { code: "plan-changed" } });
    expect(openBook(opened).book.expenditures).toHaveLength(3);
  });
});
