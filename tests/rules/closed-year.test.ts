import { createBookEngine } from "../../src/rules/create-book-engine";
import { reportIndicators } from "../../src/rules/indicators/report-indicators";
import { openYear } from "../../src/rules/years/open-year";
import { assessedOn } from "./books/d14";
import { caseBook } from "./cases/case-book";
import type { CaseRow, CaseTables } from "./cases/case-file";

/** Gemeente Voorbeeld over three years: two invoices in 2021, one in 2022, and a credit note on 2021 that comes in March 2023. */
const tutoring: CaseRow = { Jaar: "2021", Boekdatum: "15-10-2021", "Prestatie van": "01-09-2021", "Prestatie t/m": "30-09-2021", Bedrag: "2.500,00" };
const reading: CaseRow = { Jaar: "2021", Boekdatum: "10-12-2021", "Prestatie van": "01-11-2021", "Prestatie t/m": "30-11-2021", Bedrag: "1.500,00" };
const summer: CaseRow = { Jaar: "2022", Boekdatum: "05-09-2022", "Prestatie van": "11-07-2022", "Prestatie t/m": "19-08-2022", Bedrag: "7.200,00" };
const credit: CaseRow = {
  Boekdatum: "14-03-2023",
  "Prestatie van": "01-09-2021",
  "Prestatie t/m": "30-09-2021",
  Soort: "creditnota",
  "Verwijst naar": "INK-1",
  Bedrag: "-600,00",
};

const checked2021: CaseRow = { Jaar: "2021", Status: "gecontroleerd", "Gecontroleerd door": "M. de Vries" };
const adopted2021: CaseRow = { ...checked2021, Status: "vastgesteld", "Vastgesteld op": "30-06-2022" };
const delivered2021: CaseRow = { ...adopted2021, Status: "ingediend", "Ingediend op": "12-07-2022" };
const delivered2022: CaseRow = { Jaar: "2022", Status: "ingediend", "Vastgesteld op": "29-06-2023", "Ingediend op": "10-07-2023" };

const annex2021: CaseRow = { Jaar: "2021", Indicator: "D14/01", Bedrag: "4.000,00" };
const annex2022: readonly CaseRow[] = [
  { Jaar: "2022", Indicator: "D14/01", Bedrag: "6.600,00" },
  { Jaar: "2022", Indicator: "D14/04", Bedrag: "6.000,00" },
];

const ledger: readonly CaseRow[] = [
  { Jaar: "2021", Rol: "lasten", Rekening: "43120", Bedrag: "4.000,00" },
  { Jaar: "2021", Rol: "baten", Rekening: "83120", Bedrag: "4.000,00" },
  { Jaar: "2021", Rol: "balans eind", Rekening: "0019", Bedrag: "6.000,00" },
];

function judged(today: string, tables: CaseTables) {
  const receipts = { ontvangsten: [{ Datum: "20-12-2021", Bedrag: "10.000,00" }, { Datum: "20-12-2022", Bedrag: "24.000,00" }] };
  const engine = createBookEngine(assessedOn(today), caseBook({ ...receipts, grootboek: ledger, ...tables }));
  return { view: engine.view(), findings: engine.findings() };
}

function codesOn(today: string, tables: CaseTables): readonly string[] {
  return judged(today, tables).findings.map(({ code }) => code);
}

function reportedUnder(code: string, year: number, today: string, tables: CaseTables): number | null {
  return reportIndicators(judged(today, tables).view, year).find((indicator) => indicator.code === code)?.wholeEuros ?? null;
}

const spent = (...rows: readonly CaseRow[]): Pick<CaseTables, "bestedingen"> => ({ bestedingen: rows });

describe("2021 on its way to the ministry", () => {
  const rows = spent(tutoring, reading);

  test("is a concept in February 2022, ties to the ledger, and gives no finding", () => {
    expect(codesOn("2022-02-01", { ...rows, jaren: [{ Jaar: "2021", Status: "concept" }] })).toEqual([]);
    expect(reportedUnder("D14/01", 2021, "2022-02-01", rows)).toBe(4000);
  });

  test("may still change while it is only checked, even beside figures that were tried", () => {
    const late: CaseRow = { ...reading, Bedrag: "1.750,00" };
    const tried = { ...spent(tutoring, late), jaren: [checked2021], verantwoord: [annex2021], grootboek: [] };
    expect(codesOn("2022-05-01", tried)).toEqual([]);
  });

  test("is asked for on the day after 15 July 2022, not on that day", () => {
    const waiting = { ...rows, jaren: [adopted2021] };
    expect(codesOn("2022-07-15", waiting)).toEqual([]);
    expect(codesOn("2022-07-16", waiting)).toEqual(["year-submitted-late"]);
    expect(codesOn("2022-07-16", { ...rows, jaren: [delivered2021], verantwoord: [annex2021] })).toEqual([]);
  });
});

describe("a credit note on 2021 that comes in March 2023", () => {
  const closed = { jaren: [delivered2021], verantwoord: [annex2021] };
  const today = "2023-03-20";

  test("cannot be put in 2021: the annex, the ledger, the income and the balance of that year all stop to agree", () => {
    const { findings } = judged(today, { ...closed, ...spent(tutoring, reading, summer, { ...credit, Jaar: "2021" }) });
    expect(findings.map(({ code }) => code)).toEqual([
      "indicator-differs-from-reported",
      "reconciliation-unexplained",
      "income-differs-from-spending",
      "balance-does-not-close",
    ]);
    expect(findings[0]?.facts).toEqual({ year: 2021, indicator: "D14/01", reported: 400_000, now: 340_000, difference: -60_000 });
    expect(findings[3]?.facts).toMatchObject({ computed: 660_000, ledger: 600_000, difference: -60_000 });
  });

  test("is a correction in 2022, the open year, and lowers what is reported there", () => {
    const corrected = { ...closed, ...spent(tutoring, reading, summer, { ...credit, Jaar: "2022", "Corrigeert jaar": "2021" }) };
    expect(openYear(judged(today, corrected).view)).toBe(2022);
    expect(codesOn(today, corrected)).toEqual([]);
    expect(reportedUnder("D14/01", 2021, today, corrected)).toBe(4000);
    expect(reportedUnder("D14/01", 2022, today, corrected)).toBe(6600);
  });

  test("does not wait for a year that is still open itself", () => {
    const open = { jaren: [checked2021], ...spent(tutoring, reading, summer, { ...credit, Jaar: "2022", "Corrigeert jaar": "2021" }) };
    expect(codesOn("2022-06-01", open)).toEqual(["correction-year-not-reported"]);
    expect(codesOn("2022-07-01", { ...open, jaren: [adopted2021] })).toEqual([]);
  });

  test("may go into 2021 after all when that year is delivered again with its reason", () => {
    const again: CaseRow = { ...delivered2021, Status: "herlevering", "Ingediend op": "03-04-2023", Herlevering: "1", Reden: "Creditnota op verzoek van OCW" };
    const redelivered = {
      jaren: [again],
      verantwoord: [annex2021, { ...annex2021, Bedrag: "3.400,00", Levering: "1" }],
      grootboek: [],
      ...spent(tutoring, reading, summer, { ...credit, Jaar: "2021" }),
    };
    expect(codesOn("2023-04-04", redelivered)).toEqual([]);
    expect(codesOn("2023-04-04", { ...redelivered, jaren: [{ ...again, Reden: "" }] })).toEqual(["year-status-incomplete"]);
  });
});

describe("two closed years", () => {
  const correction: CaseRow = { ...credit, Jaar: "2022", "Corrigeert jaar": "2021" };
  const closed = { jaren: [delivered2021, delivered2022], verantwoord: [annex2021, ...annex2022] };
  const rows = [tutoring, reading, summer, correction];
  const today = "2023-11-01";

  test("stand as they were delivered, with the reserve of 2021 in the annex over 2022", () => {
    expect(codesOn(today, { ...closed, ...spent(...rows) })).toEqual([]);
    expect(reportedUnder("D14/04", 2022, today, { ...closed, ...spent(...rows) })).toBe(6000);
  });

  test("stop to agree when the correction is taken out of 2022 again", () => {
    const { findings } = judged(today, { ...closed, ...spent(tutoring, reading, summer) });
    expect(findings.map(({ code, facts }) => ({ code, facts }))).toEqual([
      { code: "indicator-differs-from-reported", facts: { year: 2022, indicator: "D14/01", reported: 660_000, now: 720_000, difference: 60_000 } },
    ]);
  });

  test("leave a second credit note to 2023, which names the year it corrects and no other", () => {
    const second: CaseRow = { ...credit, Jaar: "2023", Boekdatum: "24-10-2023", Bedrag: "-150,00" };
    expect(codesOn(today, { ...closed, ...spent(...rows, { ...second, "Corrigeert jaar": "2021" }) })).toEqual([]);
    expect(codesOn(today, { ...closed, ...spent(...rows, { ...second, "Corrigeert jaar": "2023" }) })).toEqual(["correction-year-not-reported"]);
  });
});
