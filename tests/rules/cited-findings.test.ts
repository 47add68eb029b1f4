import { createBookEngine } from "../../src/rules/create-book-engine";
import { assessedOn } from "./books/d14";
import { caseBook } from "./cases/case-book";
import type { CaseTables } from "./cases/case-file";

function lawOf(today: string, tables: CaseTables & { readonly gemeente?: string }) {
  return createBookEngine(assessedOn(today), caseBook(tables)).findings().map(({ code, citation, status }) => ({ code, article: citation?.article ?? null, status }));
}

describe("the law behind a finding about a year, a subsidy or a transfer", () => {
  test("is the delivery day of the annex when a year comes in late", () => {
    const late = { jaren: [{ Jaar: "2022", Status: "concept" }] };
    expect(lawOf("2023-07-16", late)).toEqual([{ code: "year-submitted-late", article: "art. 2-4", status: "confirmed" }]);
  });

  test("is the amendment of the last accountability year when nobody declares the final account", () => {
    const last = { jaren: [{ Jaar: "2025", Status: "gecontroleerd", "Gecontroleerd door": "M. de Vries" }] };
    expect(lawOf("2026-06-01", last)).toEqual([{ code: "final-account-missing", article: "wijziging van art. 7 lid 2", status: "confirmed" }]);
  });

  test("is the spending period of the day of assessment when a subsidy runs beyond it", () => {
    const long = { subsidies: [{ Kenmerk: "NPO-1", Verleend: "100,00", "Activiteit van": "01-08-2023", "Activiteit t/m": "31-07-2026" }] };
    expect(lawOf("2022-12-31", long)).toEqual([{ code: "subsidy-outside-period", article: "art. 3 lid 1", status: "confirmed" }]);
    expect(lawOf("2023-01-01", long)).toEqual([{ code: "subsidy-outside-period", article: "wijziging van art. 3 lid 1", status: "confirmed" }]);
  });

  test("is as certain as the end of the municipality that a transfer names", () => {
    const to = (gemeente: string, datum: string) => ({ overdrachten: [{ Richting: "aan", Gemeente: gemeente, Jaar: "2022", Datum: datum, Bedrag: "1,00" }] });
    expect(lawOf("2023-01-01", to("Weesp", "24-03-2022"))).toEqual([{ code: "transfer-municipality-ended", article: null, status: "confirmed" }]);
    expect(lawOf("2027-02-01", to("Wijdemeren", "01-01-2027"))).toEqual([{ code: "transfer-municipality-ended", article: null, status: "unconfirmed" }]);
  });

  test("is not known for the VAT that the book deducts", () => {
    const withVat = { bestedingen: [{ "Verrekenbare btw": "21,00" }], btwregels: [{ Vanaf: "01-01-2021", Percentage: "100" }] };
    expect(lawOf("2023-01-01", withVat)).toEqual([{ code: "vat-rule-unconfirmed", article: null, status: "unconfirmed" }]);
  });

  test("is none for a rule of the book itself", () => {
    expect(lawOf("2023-07-01", { jaren: [{ Jaar: "2022", Status: "gecontroleerd" }] })).toEqual([{ code: "year-status-incomplete", article: null, status: "confirmed" }]);
  });
});
