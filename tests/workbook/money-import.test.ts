import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MoneyDraft } from "../../src/actions/money/money-draft";
import type { PaymentChoices } from "../../src/ledger/money/model/payment-plan";
import { fileInChunks } from "../actions/ledger/bytes-in-chunks";
import { done, makeVoorbeeld, voorbeeldDraft } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

const fixture = (name: string) => fileInChunks(name, new Uint8Array(readFileSync(join("tests/data/money", name))), [997]);
const textFile = (name: string, lines: readonly string[]) => fileInChunks(name, new TextEncoder().encode(`${lines.join("\n")}\n`));
const npo: PaymentChoices = { sides: null, schemes: ["NP Onderwijs gemeenten"], municipalities: null, others: [] };
const asProposed = { chosen: null };

async function journal({ tools }: Opened): Promise<readonly (readonly unknown[])[]> {
  return ((await tools.workbook.readTables(["tblLogboek"])).get("tblLogboek")?.rows ?? []).map((row) => row.slice(1));
}

/** Opens the overview of payments. */
async function overview({ session }: Opened): Promise<MoneyDraft> {
  return done(await session.money.openTable("payments", fixture("betalingen.ods")));
}

let opened: Opened;
beforeEach(async () => {
  opened = await openSession({ engine: null });
  await makeVoorbeeld(opened, "without-measures");
});
afterEach(() => {
  expect(opened.host.refusals()).toEqual([]);
  expect(opened.troubles).toEqual([]);
  opened.host.close();
});

describe("an overview of payments", () => {
  it("is opened without a trace; of its two schemes none is chosen yet", async () => {
    const before = await journal(opened);
    const draft = await overview(opened);
    expect(draft.values.scheme.map(({ value }) => value)).toEqual(["NP Onderwijs gemeenten", "Onderwijsachterstanden"]);
    expect(opened.session.money.firstChoices(openBook(opened), draft)).toEqual({ sides: null, schemes: [], municipalities: null, others: [] });
    expect(await journal(opened)).toEqual(before);
  });

  it("of another municipality brings nothing unasked; of ours, or of no other, there is nothing to ask", async () => {
    const chosenOf = async (...names: readonly string[]) => {
      const lines = ["Datum;Bedrag;Gemeente;Regeling", ...names.map((name) => `15-01-2022;1,00;${name};NPO`)];
      return opened.session.money.firstChoices(openBook(opened), done(await opened.session.money.openTable("payments", textFile("x.csv", lines))));
    };
    expect(await chosenOf("Tilburg")).toEqual({ sides: null, schemes: ["NPO"], municipalities: [], others: [] });
    expect(await chosenOf("Tilburg", "0000", "")).toMatchObject({ municipalities: ["0000"] });
    expect(await chosenOf("GM0000", "0000")).toMatchObject({ municipalities: null });
    expect(await chosenOf("", "")).toMatchObject({ municipalities: null });
  });

  it("comes into tblOntvangst under one line of the journal with file, hash, counts and sum", async () => {
    const draft = await overview(opened);
    const plan = opened.session.money.planPayments(openBook(opened), draft, npo);
    expect(done(await opened.session.money.takePayments(draft, npo, plan))).toEqual({ lines: 20, cents: 148_231_640 });
    const { book, totals, findings } = openBook(opened);
    expect(book.receipts).toHaveLength(20);
    expect(book.receipts[0]).toMatchObject({ receivedOn: "2021-12-15", amount: 30_881_590, document: "NPO-2021-12", note: "Augustus tot en met december 2021", unreadable: [] });
    expect(totals).toMatchObject({ received: 148_231_640, allocated: 148_231_640 });
    expect(findings.filter(({ place }) => place.part === "receipts")).toEqual([]);
    const note = `betalingen.ods, SHA-256 ${draft.hash}; gelezen 26, nieuw 20, al in het boek 0, lijkt op een ontvangst 0, niet gekozen 4, afgekeurd 2`;
    expect((await journal(opened)).at(-1)).toEqual(["V. Oorbeeld", "ontvangsten ingelezen", "tblOntvangst", 20, 1_482_316.4, note, expect.any(String), "bevestigd"]);
  });

  it("brings nothing the second time, as another kind of file too", async () => {
    const first = await overview(opened);
    done(await opened.session.money.takePayments(first, npo, opened.session.money.planPayments(openBook(opened), first, npo)));
    for (const name of ["betalingen.ods", "betalingen.csv", "betalingen.xlsx"]) {
      const draft = done(await opened.session.money.openTable("payments", fixture(name)));
      const plan = opened.session.money.planPayments(openBook(opened), draft, npo);
      expect(plan).toMatchObject({ fresh: { lines: 0 }, known: { lines: 20, cents: 148_231_640 }, alike: { lines: 0 } });
      expect(await opened.session.money.takePayments(draft, npo, plan)).toEqual({ ok: false, refusal: { code: "nothing-to-take", facts: {} } });
    }
    expect(openBook(opened).totals.received).toBe(148_231_640);
  });

  it("is refused when somebody recorded one of its payments since the preview", async () => {
    const draft = await overview(opened);
    const plan = opened.session.money.planPayments(openBook(opened), draft, npo);
    done(await opened.session.recordReceipt({ receivedOn: "15-12-2021", amount: "308.815,90", document: "NPO-2021-12", note: "" }));
    const before = (await journal(opened)).length;
    const facts = { agreed: { lines: 20, cents: 148_231_640 }, found: { lines: 19, cents: 117_350_050 } };
    expect(await opened.session.money.takePayments(draft, npo, plan)).toEqual({ ok: false, refusal: { code: "money-changed", facts } });
    expect(await journal(opened)).toHaveLength(before);
    expect(openBook(opened).book.receipts).toHaveLength(1);
  });

  it("texts that begin with = stay texts", async () => {
    const draft = done(await opened.session.money.openTable("payments", textFile("x.csv", ["Datum;Bedrag;Kenmerk;Omschrijving", '15-01-2022;1,00;00420;=HYPERLINK("https://voorbeeld.example")'])));
    const choices = opened.session.money.firstChoices(openBook(opened), draft);
    done(await opened.session.money.takePayments(draft, choices, opened.session.money.planPayments(openBook(opened), draft, choices)));
    const [row] = openBook(opened).book.receipts;
    expect(row).toMatchObject({ document: "00420", note: '=HYPERLINK("https://voorbeeld.example")' });
    expect(row).not.toHaveProperty("formulas");
  });
});

describe("a list of amounts per municipality", () => {
  const fromList = async (name = "bedragen-per-gemeente.csv"): Promise<MoneyDraft> => done(await opened.session.money.openTable("amounts", fixture(name)));

  it("has another amount than the decision of the book: that is replaced only on a yes, and then the new one counts", async () => {
    const draft = await fromList();
    const proposed = opened.session.money.planAmounts(openBook(opened), draft, asProposed);
    expect(proposed.candidates).toMatchObject([{ municipality: { code: "0000" }, sure: true, standing: { is: "revises", reference: "VB/2021/000001", amount: 148_231_640 }, recomputed: 148_231_640 }]);
    expect(await opened.session.money.takeAmounts(draft, asProposed, proposed)).toMatchObject({ ok: false, refusal: { code: "nothing-to-take" } });
    const yes = { chosen: proposed.candidates.map(({ key }) => key) };
    expect(done(await opened.session.money.takeAmounts(draft, yes, opened.session.money.planAmounts(openBook(opened), draft, yes)))).toEqual({ lines: 1, cents: 148_331_640 });
    const { book, totals } = openBook(opened);
    expect(totals.allocated).toBe(148_331_640);
    expect(book.allocations.at(-1)).toMatchObject({ reference: `lijst-${draft.hash.slice(0, 8)}-0000`, decidedOn: null, amount: 148_331_640, pupils: 11_672, score: "4582", municipality: "", replaces: "VB/2021/000001" });
    const note = `bedragen-per-gemeente.csv, SHA-256 ${draft.hash}; gelezen 353, nieuw 1, al in het boek 0, niet gekozen 0, andere gemeenten 352, afgekeurd 0`;
    expect((await journal(opened)).at(-1)).toEqual(["V. Oorbeeld", "toekenningen ingelezen", "tblToekenning", 1, 1_483_316.4, note, expect.any(String), "bevestigd"]);
    expect(opened.session.money.planAmounts(openBook(opened), draft, asProposed)).toMatchObject({ known: { lines: 1 }, fresh: { lines: 0 } });
  });

  it("is refused when the decision was recorded since the preview", async () => {
    const draft = await fromList();
    const yes = { chosen: opened.session.money.planAmounts(openBook(opened), draft, asProposed).candidates.map(({ key }) => key) };
    const plan = opened.session.money.planAmounts(openBook(opened), draft, yes);
    done(await opened.session.recordAllocation({ reference: "VB/2022/2", decidedOn: "", amount: "1.483.316,40", pupils: "", score: "", municipality: "", replaces: "VB/2021/000001", note: "" }));
    expect(await opened.session.money.takeAmounts(draft, yes, plan)).toMatchObject({ ok: false, refusal: { code: "money-changed", facts: { agreed: { lines: 1 }, found: { lines: 0 } } } });
    expect(openBook(opened).book.allocations.filter(({ amount }) => amount !== null)).toHaveLength(2);
  });
});

describe("the book of a municipality that came from a merger", () => {
  it("takes the amounts of its predecessors, each under its code, and misses none of them", async () => {
    opened.host.close();
    opened = await openSession({ engine: null });
    // The founding decision stands for one of the three, as an officer may have it at hand first.
    done(await opened.session.makeBook({ ...voorbeeldDraft, municipality: "1992", practiceName: "", amount: "0,01", pupils: "", score: "" }, "V. Oorbeeld"));
    const draft = done(await opened.session.money.openTable("amounts", fixture("bedragen-per-gemeente.xlsx")));
    const proposed = opened.session.money.planAmounts(openBook(opened), draft, asProposed);
    expect(proposed).toMatchObject({ chosen: [], otherSideInBook: true });
    const all = { chosen: proposed.candidates.map(({ key }) => key) };
    const plan = opened.session.money.planAmounts(openBook(opened), draft, all);
    const taken = done(await opened.session.money.takeAmounts(draft, all, plan));
    const { book, findings } = openBook(opened);
    expect(book.allocations.slice(-3).map(({ municipality }) => municipality)).toEqual(["0501", "0530", "0614"]);
    expect(book.allocations.slice(-3).reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(taken.cents);
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith("allocation"))).toEqual([]);
  });
});

describe("a file without what is needed", () => {
  it.each([
    ["payments", "leeg.csv", "", { why: "empty" }],
    ["amounts", "brief.txt", "Geachte heer, mevrouw\n", { why: "no-table" }],
    ["payments", "oud.xls", "\u00d0\u00cf\u0011\u00e0", { why: "unknown-format" }],
  ] as const)("for %s: %s", async (kind, name, text, reason) => {
    const before = await journal(opened);
    expect(await opened.session.money.openTable(kind, fileInChunks(name, Buffer.from(text, "latin1")))).toEqual({ ok: false, refusal: { code: "table-unreadable", facts: { kind, reason } } });
    expect(await journal(opened)).toEqual(before);
  });
});
