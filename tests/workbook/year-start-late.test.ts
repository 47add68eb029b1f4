import type { AllocationDraft } from "../../src/actions/drafts/allocation-draft";
import type { OpeningDraft } from "../../src/actions/drafts/opening-draft";
import { reportYear } from "../../src/rules/report/report-year";
import { done, makeVoorbeeld, spending, voorbeeldDraft } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

function opening(changed: Partial<OpeningDraft> = {}): OpeningDraft {
  return { year: "2021", received: "50.000,00", spent: "20.000,50", transferredIn: "", transferredOut: "", repaid: "", balance: "29.999,50", source: "SiSa-bijlage 2021", ...changed };
}

function decision(changed: Partial<AllocationDraft> = {}): AllocationDraft {
  return { reference: "VB/2023/2", decidedOn: "01-03-2023", amount: "10.000,00", pupils: "", score: "", municipality: "", replaces: "", note: "", ...changed };
}

function problems(outcome: Awaited<ReturnType<Opened["session"]["recordOpening"]>>): readonly (readonly [string, string])[] {
  return !outcome.ok && outcome.refusal.code === "fields-invalid" ? outcome.refusal.facts.problems.map(({ field, code }) => [field, code] as const) : [];
}

describe("a book of Gemeente Voorbeeld is begun in 2023", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
  });
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    opened.host.close();
  });

  it("with the figures of 2021 and 2022 from their annexes, to the cent", async () => {
    done(await opened.session.recordOpening(opening()));
    done(await opened.session.recordOpening(opening({ year: "2022", spent: "30.000,00", received: "40.000,00", balance: "", source: "SiSa-bijlage 2022" })));
    const { book, totals, view } = openBook(opened);
    expect(book.openings).toMatchObject([
      { year: 2021, received: 5_000_000, spent: 2_000_050, transferredIn: null, balance: 2_999_950, source: "SiSa-bijlage 2021" },
      { year: 2022, received: 4_000_000, spent: 3_000_000, balance: null },
    ]);
    expect(totals.takenOver.spent).toBe(5_000_050);
    expect(reportYear(view, 2023).indicators.find(({ code }) => code === "D14/04")).toMatchObject({ exact: 3_999_950 });
    expect(openBook(opened).calendar.find(({ is, year }) => is === "delivery" && year === 2021)).toMatchObject({ done: true, late: false });
  });

  it("but never twice for one year, nor over spending that stands in the book, nor for a year before the scheme", async () => {
    expect(problems(await opened.session.recordOpening(opening()))).toEqual([["year", "taken"]]);
    done(await opened.session.recordSpending(spending({ year: "2023", performedFrom: "01-02-2023", performedUntil: "28-02-2023", bookedOn: "01-03-2023" })));
    expect(problems(await opened.session.recordOpening(opening({ year: "2023" })))).toEqual([["year", "taken"]]);
    expect(problems(await opened.session.recordOpening(opening({ year: "2020" })))).toEqual([["year", "unknown-choice"]]);
    expect(openBook(opened).book.openings).toHaveLength(2);
  });

  it("and says every field that is wrong at once; a year of nothing is entered as 0", async () => {
    const empty = opening({ year: "", received: "", spent: "", balance: "1.234", source: "" });
    expect(problems(await opened.session.recordOpening(empty))).toEqual([
      ["year", "required"],
      ["source", "required"],
      ["balance", "ambiguous-amount"],
    ]);
    expect(problems(await opened.session.recordOpening(opening({ year: "2024", received: "", spent: "", balance: "" })))).toEqual([["spent", "required"]]);
  });

  it("a decision that revises an earlier one takes it out of force", async () => {
    done(await opened.session.recordAllocation(decision({ replaces: "vb/2021/000001", amount: "1.500.000,00" })));
    expect(openBook(opened).book.allocations.at(-1)).toMatchObject({ reference: "VB/2023/2", replaces: "VB/2021/000001", decidedOn: "2023-03-01", municipality: "" });
    expect(openBook(opened).totals.allocated).toBe(150_000_000);
  });

  it("and one that names a decision that is not there, itself, or a strange municipality is refused", async () => {
    const refused = async (changed: Partial<AllocationDraft>) => problems(await opened.session.recordAllocation(decision(changed)));
    expect(await refused({ replaces: "VB/1999/9" })).toEqual([["replaces", "unknown-choice"]]);
    expect(await refused({ reference: "X", replaces: "x" })).toEqual([["replaces", "unknown-choice"]]);
    expect(await refused({ municipality: "Utrecht" })).toEqual([["municipality", "unknown-choice"]]);
    expect(openBook(opened).book.allocations).toHaveLength(2);
  });
});

it("Land van Cuijk takes over the decisions of the five municipalities that it was made of", async () => {
  const opened = await openSession({ engine: null });
  done(await opened.session.makeBook({ ...voorbeeldDraft, municipality: "1982", reference: "NPO/1", amount: "100.000,00", pupils: "", score: "" }, "V. Oorbeeld"));
  for (const [index, name] of ["Boxmeer", "0786", "Gemeente Cuijk"].entries()) {
    done(await opened.session.recordAllocation(decision({ reference: `NPO/${index + 2}`, municipality: name })));
  }
  const { book, totals, findings } = openBook(opened);
  expect(book.allocations.map(({ municipality }) => municipality)).toEqual(["", "0756", "0786", "1684"]);
  expect(totals.allocated).toBe(13_000_000);
  expect(findings.filter(({ code }) => code === "allocation-predecessor-missing").map(({ facts }) => facts)).toMatchObject([{ name: "Mill en Sint Hubert" }, { name: "Sint Anthonis" }]);
  opened.host.close();
});

it("a book of the older grant D8 goes through the same screens, from its making to a delivered year", async () => {
  const opened = await openSession({ engine: null });
  const { session } = opened;
  done(await session.makeBook({ ...voorbeeldDraft, scheme: "D8-2019", reference: "OAB/2019", decidedOn: "", pupils: "", score: "" }, "V. Oorbeeld"));
  done(await session.addMeasure({ name: "Peuteropvang", purpose: "P1", partner: "Stichting Voorbeeld", note: "" }));
  const days = { year: "2019", performedFrom: "01-03-2019", performedUntil: "31-03-2019", bookedOn: "05-04-2019", invoicedOn: "" };
  done(await session.recordSpending(spending({ ...days, measure: "Peuteropvang", amount: "12.345,67", document: "INK-2019-1" })));
  await opened.tools.workbook.appendRows("tblOntvangst", [{ Datum: 43_500, Bedrag: 20_000, Document: "BANK-2019" }]);
  await session.start();
  expect(reportYear(openBook(opened).view, 2019).indicators.map(({ code, wholeEuros }) => [code, wholeEuros]).slice(0, 3)).toEqual([
    ["D8/01", 12_346],
    ["D8/02", 0],
    ["D8/03", 0],
  ]);
  const step = { year: 2019, preparedBy: "", checkedBy: "A. Controleur", reason: "", finalAccount: "nee" } as const;
  done(await session.setYearStatus({ ...step, to: "gecontroleerd", on: "02-06-2020" }));
  done(await session.setYearStatus({ ...step, to: "vastgesteld", on: "25-06-2020" }));
  done(await session.setYearStatus({ ...step, to: "ingediend", on: "15-07-2020" }));
  expect(openBook(opened).book.reported.find(({ indicator }) => indicator === "D8/01")).toMatchObject({ year: 2019, amount: 1_234_600 });
  expect(reportYear(openBook(opened).view, 2020).indicators.find(({ code }) => code === "D8/04")).toMatchObject({ exact: 765_433, wholeEuros: 7_654 });
  expect(opened.host.refusals()).toEqual([]);
  opened.host.close();
}, 60_000);
